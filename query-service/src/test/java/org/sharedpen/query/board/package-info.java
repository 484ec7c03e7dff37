@NullMarked
package org.sharedpen.query.board;

import org.jspecify.annotations.NullMarked;
