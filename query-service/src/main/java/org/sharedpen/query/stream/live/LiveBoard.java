package org.sharedpen.query.stream.live;

import java.util.function.Function;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.session.BoardPass;

/**
 * What a second screen shows, sent again whenever it changes, in the shape that it has at its own address.
 *
 * @param unit of which unit it is
 * @param now the answer as it is now
 */
public record LiveBoard(Function<BoardPass, UnitId> unit, Function<BoardPass, Object> now) {}
