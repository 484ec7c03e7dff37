/** How the shared text came to be, from the first attempt to the last. */
@NullMarked
package org.sharedpen.dashboard.lesson.history;

import org.jspecify.annotations.NullMarked;
