/** Shares with their intervals, and the release scale they are read against. */
@NullMarked
package org.sharedpen.dashboard.gauge;

import org.jspecify.annotations.NullMarked;
