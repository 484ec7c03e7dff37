/** One lesson: what is recorded in it, in what order, and what is refused. */
@NullMarked
package org.sharedpen.command.lesson;

import org.jspecify.annotations.NullMarked;
