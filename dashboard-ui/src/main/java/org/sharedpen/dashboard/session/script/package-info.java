/** Tokens: those that scripts send, and the operator's. */
@NullMarked
package org.sharedpen.dashboard.session.script;

import org.jspecify.annotations.NullMarked;
