/** What stands at the head of every page: where one can go. */
@NullMarked
package org.sharedpen.dashboard.menu;

import org.jspecify.annotations.NullMarked;
