/** The talk of a lesson, from a transcript: rows become turns. */
@NullMarked
package org.sharedpen.command.lesson.transcript;

import org.jspecify.annotations.NullMarked;
