/** Sign-in and the rules of the doors: who may come in, and whether they still may. */
@NullMarked
package org.sharedpen.dashboard.session;

import org.jspecify.annotations.NullMarked;
