/** What pupils meant to use of the class's decisions, and what of it turned up in their own writing. */
@NullMarked
package org.sharedpen.dashboard.reflection;

import org.jspecify.annotations.NullMarked;
