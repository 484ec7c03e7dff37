/** The dashboard as its users meet it: real HTTP, real PostgreSQL, two small services behind it. */
@NullMarked
package org.sharedpen.dashboard;

import org.jspecify.annotations.NullMarked;
