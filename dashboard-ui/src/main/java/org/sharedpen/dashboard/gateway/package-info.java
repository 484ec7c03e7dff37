/** The one public door: what is not answered here is relayed to the command or the query service. */
@NullMarked
package org.sharedpen.dashboard.gateway;

import org.jspecify.annotations.NullMarked;
