/** The keys of pupils' words. */
@NullMarked
package org.sharedpen.command.privacy;

import org.jspecify.annotations.NullMarked;
