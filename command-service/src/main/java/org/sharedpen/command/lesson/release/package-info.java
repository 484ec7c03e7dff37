/** Actions about what pupils take along: their own variations, what they mean to use, and its later use. */
@NullMarked
package org.sharedpen.command.lesson.release;

import org.jspecify.annotations.NullMarked;
