/** The page of a second screen. */
@NullMarked
package org.sharedpen.dashboard.board;

import org.jspecify.annotations.NullMarked;
