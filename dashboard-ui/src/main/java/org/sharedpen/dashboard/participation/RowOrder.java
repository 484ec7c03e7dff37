package org.sharedpen.dashboard.participation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gateway.Ask;

/** The order of rows of pupils: the alphabet's, in which they come, or that in which they sit; there is no other. */
record RowOrder(boolean bySeat, List<@Nullable String> seats) {
    private static final RowOrder ALPHABET = new RowOrder(false, List.of());

    private record SeatPlan(@Nullable List<@Nullable String> seats) {}

    static RowOrder asked(@Nullable String order, @Nullable String classId, Ask ask) {
        if (!"seat".equals(order) || classId == null) {
            return ALPHABET;
        }
        return ask.maybe("/api/classes/" + classId + "/seats", SeatPlan.class)
                .map(SeatPlan::seats)
                .map(seats -> new RowOrder(true, seats))
                .orElse(ALPHABET);
    }

    /** Who has left the class, and so has no seat, comes last. */
    <T> List<T> of(List<T> rows, Function<T, String> pupil) {
        return bySeat
                ? rows.stream()
                        .sorted(Comparator.comparingInt(row -> place(pupil.apply(row))))
                        .toList()
                : rows;
    }

    private int place(String pupilId) {
        int place = seats.indexOf(pupilId);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
