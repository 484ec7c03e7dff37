/** What a lesson is, folded from its events. */
@NullMarked
package org.sharedpen.command.lesson.state;

import org.jspecify.annotations.NullMarked;
