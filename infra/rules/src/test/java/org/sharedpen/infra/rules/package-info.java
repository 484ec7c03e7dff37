/** The rules of the house, held by tests. */
package org.sharedpen.infra.rules;
