/** What the class decided: choices with their candidates, criteria and reasons, and lines that were looked at closely. */
@NullMarked
package org.sharedpen.query.decisions;

import org.jspecify.annotations.NullMarked;
