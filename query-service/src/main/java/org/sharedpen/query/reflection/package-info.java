/** What pupils mean to use of what the class decided, and whether it was found in their independent writing. */
@NullMarked
package org.sharedpen.query.reflection;

import org.jspecify.annotations.NullMarked;
