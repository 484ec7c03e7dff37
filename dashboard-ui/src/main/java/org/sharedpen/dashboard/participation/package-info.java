/** Who took part: pupils by lessons, and what chance alone would give. */
@NullMarked
package org.sharedpen.dashboard.participation;

import org.jspecify.annotations.NullMarked;
