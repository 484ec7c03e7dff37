/** Whose words are on the wall: the token ledger as a read model, and the shared text as it is read. */
@NullMarked
package org.sharedpen.query.authorship;

import org.jspecify.annotations.NullMarked;
