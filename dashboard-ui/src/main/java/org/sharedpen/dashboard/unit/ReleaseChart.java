package org.sharedpen.dashboard.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.gauge.ReleaseScale.Band;

/** The release chart of a unit for one measure: its heading, its description, and a row a lesson. */
public record ReleaseChart(Measure measure, String finding, String gloss, String description, List<Row> rows) {

    /** A lesson of the chart; the same row is drawn and stands in the table. */
    public record Row(
            int number,
            String lessonId,
            String title,
            @Nullable String date,
            String day,
            @Nullable Integer plannedLevel,
            @Nullable Band band,
            Gauge gauge,
            @Nullable Integer enactedLevel,
            @Nullable String verdict,
            boolean held,
            boolean open,
            String label,
            String of,
            String gap) {}
}
