/** The query service: it reads the log and answers what the balance is. */
@NullMarked
package org.sharedpen.query;

import org.jspecify.annotations.NullMarked;
