/** The unit: does the balance shift? */
@NullMarked
package org.sharedpen.dashboard.unit;

import org.jspecify.annotations.NullMarked;
