/** The published language: what is stored for ever, and how its words and numbers are to be read. */
@NullMarked
package org.sharedpen.events;

import org.jspecify.annotations.NullMarked;
