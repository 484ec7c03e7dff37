/** Seeded classes and lessons that behave like real ones, sent through the public HTTP door or straight into a command service. */
@NullMarked
package org.sharedpen.infra.simulator;

import org.jspecify.annotations.NullMarked;
