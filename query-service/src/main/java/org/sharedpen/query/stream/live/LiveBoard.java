package org.sharedpen.query.stream.live;

import java.util.function.Function;
import org.sharedpen.query.session.BoardPass;

/** What a second screen shows, sent again whenever it changes, in the shape that it has at its own address. */
public record LiveBoard(Function<BoardPass, Object> now) {}
