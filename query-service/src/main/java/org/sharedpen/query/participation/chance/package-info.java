/** Who was heard beside what chance alone would give, as pure calculations: formula, unit, range, what is undefined. */
@NullMarked
package org.sharedpen.query.participation.chance;

import org.jspecify.annotations.NullMarked;
