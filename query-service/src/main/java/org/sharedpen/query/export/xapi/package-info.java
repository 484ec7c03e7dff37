/** What happened in a lesson as xAPI 2.0 statements (IEEE 9274.1.1), under pseudonyms and without a word of what was said. */
@NullMarked
package org.sharedpen.query.export.xapi;

import org.jspecify.annotations.NullMarked;
