@NullMarked
package org.sharedpen.query.authorship.ledger;

import org.jspecify.annotations.NullMarked;
