/** The command service: it decides what is recorded, and owns the log, the roster and the keys. */
@NullMarked
package org.sharedpen.command;

import org.jspecify.annotations.NullMarked;
