/** Schools, and the accounts of their staff. */
@NullMarked
package org.sharedpen.dashboard.session.account;

import org.jspecify.annotations.NullMarked;
