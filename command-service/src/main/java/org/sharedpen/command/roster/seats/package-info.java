/** Where the pupils of a class sit. */
@NullMarked
package org.sharedpen.command.roster.seats;

import org.jspecify.annotations.NullMarked;
