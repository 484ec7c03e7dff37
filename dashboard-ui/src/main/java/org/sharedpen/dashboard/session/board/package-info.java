/** How a second screen comes to a lesson: a code that is typed there, and a session in which nobody is signed in. */
@NullMarked
package org.sharedpen.dashboard.session.board;

import org.jspecify.annotations.NullMarked;
