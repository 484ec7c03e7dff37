/** One lesson after the event: whose words stand on the wall. */
@NullMarked
package org.sharedpen.dashboard.lesson;

import org.jspecify.annotations.NullMarked;
