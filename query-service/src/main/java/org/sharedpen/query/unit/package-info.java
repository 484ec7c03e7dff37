/** The plan of a unit: its lessons in order. */
@NullMarked
package org.sharedpen.query.unit;

import org.jspecify.annotations.NullMarked;
