/** My account: who am I, tokens, password. */
@NullMarked
package org.sharedpen.dashboard.account;

import org.jspecify.annotations.NullMarked;
