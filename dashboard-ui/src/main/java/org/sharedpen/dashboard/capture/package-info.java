/** The page on which a lesson is recorded; it holds no word of any lesson, so that a device may keep it. */
@NullMarked
package org.sharedpen.dashboard.capture;

import org.jspecify.annotations.NullMarked;
