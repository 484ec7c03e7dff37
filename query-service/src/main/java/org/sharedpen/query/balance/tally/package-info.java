/** What is counted in a lesson for its balance: offers, reasons, decisions, turns of talk, and what was done to the text. */
@NullMarked
package org.sharedpen.query.balance.tally;

import org.jspecify.annotations.NullMarked;
