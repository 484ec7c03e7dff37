/** PostgreSQL for the local start and for tests: the two clusters, their roles, their databases. */
@NullMarked
package org.sharedpen.infra.database;

import org.jspecify.annotations.NullMarked;
