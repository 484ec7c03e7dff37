/** The balance between teacher and pupils: a lesson's frame, its gauges, its enacted level; a unit's shift. */
@NullMarked
package org.sharedpen.query.balance;

import org.jspecify.annotations.NullMarked;
