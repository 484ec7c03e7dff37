/** Actions about the lesson itself: opening, attendance, segments, undoing, closing. */
@NullMarked
package org.sharedpen.command.lesson.frame;

import org.jspecify.annotations.NullMarked;
