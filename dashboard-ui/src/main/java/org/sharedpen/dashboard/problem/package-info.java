/** Refusals as problem documents under the interface, as a friendly page elsewhere. */
@NullMarked
package org.sharedpen.dashboard.problem;

import org.jspecify.annotations.NullMarked;
