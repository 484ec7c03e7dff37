package org.sharedpen.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A token of a contribution and a token of a line that match; stored as {@code [said, written]}. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"said", "written"})
public record Pair(int said, int written) {}
