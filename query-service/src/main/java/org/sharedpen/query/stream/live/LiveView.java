package org.sharedpen.query.stream.live;

import java.util.function.BiFunction;
import org.sharedpen.query.session.Caller;

/**
 * An answer that is also sent whenever it changes, in the shape that it has at its own address.
 *
 * @param <I> what it is of: the id of a lesson, or of a unit
 * @param name of its events
 * @param now the answer as it is now; the caller's rights are asked for again each time
 */
public record LiveView<I>(String name, BiFunction<Caller, I, Object> now) {}
