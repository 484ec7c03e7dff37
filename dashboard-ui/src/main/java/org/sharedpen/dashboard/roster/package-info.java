/** The school's roster and accounts, for whoever looks after them. */
@NullMarked
package org.sharedpen.dashboard.roster;

import org.jspecify.annotations.NullMarked;
