/** Answers that are sent again whenever they change, as server-sent events. */
@NullMarked
package org.sharedpen.query.stream.live;

import org.jspecify.annotations.NullMarked;
