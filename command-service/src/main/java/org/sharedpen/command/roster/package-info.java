/** The roster: who is in which class, taken in from files and never typed. */
@NullMarked
package org.sharedpen.command.roster;

import org.jspecify.annotations.NullMarked;
