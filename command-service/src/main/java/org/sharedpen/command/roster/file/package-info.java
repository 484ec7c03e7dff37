/** Files as they come in: zips that may be hostile, and tables read by the names of their columns. */
@NullMarked
package org.sharedpen.command.roster.file;

import org.jspecify.annotations.NullMarked;
