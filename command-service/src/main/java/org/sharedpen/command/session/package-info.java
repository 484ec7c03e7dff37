/** Who is calling, and the wall between the schools. */
@NullMarked
package org.sharedpen.command.session;

import org.jspecify.annotations.NullMarked;
