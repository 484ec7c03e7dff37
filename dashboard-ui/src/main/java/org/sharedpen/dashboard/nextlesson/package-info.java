/** The evening before: which release level for the next lesson, and on what evidence. */
@NullMarked
package org.sharedpen.dashboard.nextlesson;

import org.jspecify.annotations.NullMarked;
