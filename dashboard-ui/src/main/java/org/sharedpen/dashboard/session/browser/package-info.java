/** What is said to a browser: cookies, the content policy, the proof that a write comes from our page. */
@NullMarked
package org.sharedpen.dashboard.session.browser;

import org.jspecify.annotations.NullMarked;
