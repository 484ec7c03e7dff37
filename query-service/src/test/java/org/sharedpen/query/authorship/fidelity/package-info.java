@NullMarked
package org.sharedpen.query.authorship.fidelity;

import org.jspecify.annotations.NullMarked;
