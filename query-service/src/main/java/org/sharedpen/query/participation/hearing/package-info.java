/** Who was heard in each lesson, folded from its events. */
@NullMarked
package org.sharedpen.query.participation.hearing;

import org.jspecify.annotations.NullMarked;
