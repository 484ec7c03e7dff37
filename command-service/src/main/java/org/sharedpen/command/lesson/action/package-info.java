/** What an action is, what it may refer to, and the rules that refuse it. */
@NullMarked
package org.sharedpen.command.lesson.action;

import org.jspecify.annotations.NullMarked;
