/** The token ledger: whose words are on the wall. Pure: events in, owners out. */
@NullMarked
package org.sharedpen.query.authorship.ledger;

import org.jspecify.annotations.NullMarked;
