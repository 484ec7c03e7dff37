/** Actions about what was said: contributions, reasons, passes. */
@NullMarked
package org.sharedpen.command.lesson.talk;

import org.jspecify.annotations.NullMarked;
