/** The roll of a school as it is stored, a draft of how it is to be, and the difference. */
@NullMarked
package org.sharedpen.command.roster.roll;

import org.jspecify.annotations.NullMarked;
