/** Sign-in, piece by piece. */
@NullMarked
package org.sharedpen.dashboard.session;

import org.jspecify.annotations.NullMarked;
