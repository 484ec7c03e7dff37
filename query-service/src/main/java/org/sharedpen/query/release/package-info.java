/** The release of a unit: how the balance moved, whether the scaffold became a habit, and what to plan next. */
@NullMarked
package org.sharedpen.query.release;

import org.jspecify.annotations.NullMarked;
