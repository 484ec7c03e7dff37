package org.sharedpen.command.lesson.state;

import org.sharedpen.events.LineId;

/** A line as it stands. */
public record Line(LineId lineId, int version, String text) {

    Line as(int newVersion, String newText) {
        return new Line(lineId, newVersion, newText);
    }
}
