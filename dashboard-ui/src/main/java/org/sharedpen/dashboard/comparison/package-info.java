/** Units of the school beside one another, like with like, and nothing of any pupil. */
@NullMarked
package org.sharedpen.dashboard.comparison;

import org.jspecify.annotations.NullMarked;
