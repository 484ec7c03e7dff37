/** What the class decided: with its reasons on the lesson's page, and without a name on cards for the wall. */
@NullMarked
package org.sharedpen.dashboard.decisions;

import org.jspecify.annotations.NullMarked;
