/** Planning a unit with its lessons. */
@NullMarked
package org.sharedpen.dashboard.plan;

import org.jspecify.annotations.NullMarked;
