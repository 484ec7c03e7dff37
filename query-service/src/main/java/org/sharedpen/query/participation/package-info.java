/** Participation: who has been heard in a lesson and over a unit, beside what chance alone would give. */
@NullMarked
package org.sharedpen.query.participation;

import org.jspecify.annotations.NullMarked;
