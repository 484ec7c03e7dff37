@NullMarked
package org.sharedpen.query.authorship;

import org.jspecify.annotations.NullMarked;
