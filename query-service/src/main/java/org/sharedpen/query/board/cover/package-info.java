/** Covers what children are called wherever it would stand on a board. */
@NullMarked
package org.sharedpen.query.board.cover;

import org.jspecify.annotations.NullMarked;
