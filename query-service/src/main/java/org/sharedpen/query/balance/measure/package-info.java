/** The measures of the balance as pure calculations: formula, unit, range and what is undefined stand at each. */
@NullMarked
package org.sharedpen.query.balance.measure;

import org.jspecify.annotations.NullMarked;
