/** What a OneRoster file set says, before anything stored is looked at. */
@NullMarked
package org.sharedpen.command.roster.oneroster;

import org.jspecify.annotations.NullMarked;
