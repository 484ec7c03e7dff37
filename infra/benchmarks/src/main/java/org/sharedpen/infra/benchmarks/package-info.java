/** Runs that measure; their results lie beside them with date and machine. */
@NullMarked
package org.sharedpen.infra.benchmarks;

import org.jspecify.annotations.NullMarked;
