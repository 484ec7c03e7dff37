/** The signed tokens that the two services trust, and the key behind them. */
@NullMarked
package org.sharedpen.dashboard.gateway.mint;

import org.jspecify.annotations.NullMarked;
