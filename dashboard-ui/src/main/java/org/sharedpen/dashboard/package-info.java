/** The dashboard: sign-in, the pages, and the one public door. */
@NullMarked
package org.sharedpen.dashboard;

import org.jspecify.annotations.NullMarked;
