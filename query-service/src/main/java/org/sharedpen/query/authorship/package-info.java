/** Whose words are on the wall: the token ledger as a read model, with what was asked of lines and what was changed quietly. */
@NullMarked
package org.sharedpen.query.authorship;

import org.jspecify.annotations.NullMarked;
