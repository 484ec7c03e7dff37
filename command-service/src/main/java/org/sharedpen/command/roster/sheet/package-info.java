/** One class from any spreadsheet export. */
@NullMarked
package org.sharedpen.command.roster.sheet;

import org.jspecify.annotations.NullMarked;
