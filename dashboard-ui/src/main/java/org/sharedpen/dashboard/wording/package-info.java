/** Numbers, dates and sentences as the pages say them. */
@NullMarked
package org.sharedpen.dashboard.wording;

import org.jspecify.annotations.NullMarked;
