/** Units of work and the lessons planned in them. */
@NullMarked
package org.sharedpen.command.unit;

import org.jspecify.annotations.NullMarked;
