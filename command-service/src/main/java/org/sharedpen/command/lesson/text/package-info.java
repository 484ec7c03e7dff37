/** Actions about what stands on the wall. */
@NullMarked
package org.sharedpen.command.lesson.text;

import org.jspecify.annotations.NullMarked;
