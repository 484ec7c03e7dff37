/** The frame of a lesson: opened and closed, who was there, how long each segment took. */
@NullMarked
package org.sharedpen.query.balance.frame;

import org.jspecify.annotations.NullMarked;
