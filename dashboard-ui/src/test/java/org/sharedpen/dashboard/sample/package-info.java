/** A school to look at: a page in each of its states. */
@NullMarked
package org.sharedpen.dashboard.sample;

import org.jspecify.annotations.NullMarked;
