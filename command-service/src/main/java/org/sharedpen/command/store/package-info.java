/** The log is written by one hand: what is recorded goes to disk here, in order, with whatever must stand beside it. */
@NullMarked
package org.sharedpen.command.store;

import org.jspecify.annotations.NullMarked;
