/** Who is asking, and what of their school they may see. */
@NullMarked
package org.sharedpen.query.session;

import org.jspecify.annotations.NullMarked;
