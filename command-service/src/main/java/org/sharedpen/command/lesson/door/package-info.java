/** The doors through which a lesson is recorded. */
@NullMarked
package org.sharedpen.command.lesson.door;

import org.jspecify.annotations.NullMarked;
