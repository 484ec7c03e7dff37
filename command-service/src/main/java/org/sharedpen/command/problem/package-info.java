/** What goes wrong, told in a way that a teacher understands, and that says nothing of the inside. */
@NullMarked
package org.sharedpen.command.problem;

import org.jspecify.annotations.NullMarked;
