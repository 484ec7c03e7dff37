/** Whether the words of pupils were kept as they were said: what was changed quietly, as the teacher's. */
@NullMarked
package org.sharedpen.query.authorship.fidelity;

import org.jspecify.annotations.NullMarked;
