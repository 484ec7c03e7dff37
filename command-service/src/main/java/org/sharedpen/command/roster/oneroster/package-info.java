/** What a OneRoster file set says, and what that does to the roll. */
@NullMarked
package org.sharedpen.command.roster.oneroster;

import org.jspecify.annotations.NullMarked;
