/** How units of a school compare, like with like: for a literacy lead, of classes and never of pupils. */
@NullMarked
package org.sharedpen.query.comparison;

import org.jspecify.annotations.NullMarked;
