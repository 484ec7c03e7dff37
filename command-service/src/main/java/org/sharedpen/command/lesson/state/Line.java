package org.sharedpen.command.lesson.state;

import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;

/**
 * A line as it stands.
 *
 * @param seam where and how it hung together with the line that it was split from
 */
public record Line(
        LineId lineId, int version, String text, @Nullable Seam seam) {

    /** What stood between a line and the one split off it: white space, or nothing. */
    public record Seam(LineId before, String between) {}

    Line as(int newVersion, String newText) {
        return new Line(lineId, newVersion, newText, seam);
    }

    /** What to put between the other line and this one when they become one: what once stood there, else a space. */
    String between(LineId other) {
        return seam != null && seam.before().equals(other) ? seam.between() : " ";
    }
}
