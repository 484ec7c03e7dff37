/** The whole product on one machine: two embedded PostgreSQL clusters, the three services, the demo school. */
@NullMarked
package org.sharedpen.infra.local;

import org.jspecify.annotations.NullMarked;
