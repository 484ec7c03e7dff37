package org.sharedpen.query.authorship;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sharedpen.events.StreamId;

/** Where a row of a lesson is; in the one order in which everyone locks them. */
record RowKey(UUID school, UUID lesson, String row) implements Comparable<RowKey> {
    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::school).thenComparing(RowKey::lesson).thenComparing(RowKey::row);

    static RowKey of(StreamId lesson, Object row) {
        return new RowKey(lesson.school().value(), lesson.id(), row.toString());
    }

    static String[] schools(List<RowKey> keys) {
        return keys.stream().map(key -> key.school.toString()).toArray(String[]::new);
    }

    static String[] lessons(List<RowKey> keys) {
        return keys.stream().map(key -> key.lesson.toString()).toArray(String[]::new);
    }

    static String[] rows(List<RowKey> keys) {
        return keys.stream().map(RowKey::row).toArray(String[]::new);
    }

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
