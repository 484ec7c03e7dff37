/** What goes wrong, told as problem documents that say nothing of the inside. */
@NullMarked
package org.sharedpen.query.problem;

import org.jspecify.annotations.NullMarked;
