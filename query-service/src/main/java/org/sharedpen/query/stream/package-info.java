/** How facts become read models: the log is followed, folded lesson by lesson, and the output of the folds stored. */
@NullMarked
package org.sharedpen.query.stream;

import org.jspecify.annotations.NullMarked;
