/** My classes: the units of each class, where each stands, what comes next. */
@NullMarked
package org.sharedpen.dashboard.classes;

import org.jspecify.annotations.NullMarked;
