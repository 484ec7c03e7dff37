package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A word of a contribution and a token of a line that match; stored as {@code [word, token]}. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"word", "token"})
public record Pair(int word, int token) {}
