/** What a page says when there is nothing it may show. */
@NullMarked
package org.sharedpen.dashboard.problem;

import org.jspecify.annotations.NullMarked;
