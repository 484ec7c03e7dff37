/** The shared text of a lesson as it is read, by whom, and how it came to be. */
@NullMarked
package org.sharedpen.query.authorship.shown;

import org.jspecify.annotations.NullMarked;
