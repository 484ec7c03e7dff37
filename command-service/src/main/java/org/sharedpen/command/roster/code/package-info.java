/** The two letters by which a teacher names a pupil while writing. */
@NullMarked
package org.sharedpen.command.roster.code;

import org.jspecify.annotations.NullMarked;
