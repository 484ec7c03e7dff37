/** Whose idea something is, and by which name the reader may know them. */
@NullMarked
package org.sharedpen.dashboard.voice;

import org.jspecify.annotations.NullMarked;
