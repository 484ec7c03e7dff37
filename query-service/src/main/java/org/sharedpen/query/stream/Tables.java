package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sharedpen.events.Event;
import org.sharedpen.events.StreamId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the output of folds: progress first, which locks the streams, then the tables of every slice. */
@Component
class Tables {
    private static final String FORGET =
            "delete from read.%s where (school, %s_id) in (select * from unnest(?::uuid[], ?::uuid[]))";
    private final JdbcClient jdbc;
    private final Progress progress;
    private final Folds folds;

    Tables(@Qualifier("projector") JdbcClient jdbc, Folds folds, FoldsRevision revision) {
        this.jdbc = jdbc;
        this.progress = new Progress(jdbc, revision);
        this.folds = folds;
    }

    Progress progress() {
        return progress;
    }

    /** Writes what is further than the tables are. */
    void advance(List<Carried> carried) {
        List<Carried> sorted = sorted(carried);
        write(sorted, progress.advance(sorted));
    }

    /**
     * Forgets every row of these streams and writes them anew, also at the version that the tables hold; answers those that were
     * further already, and stay.
     */
    List<Carried> renew(List<Carried> carried) {
        List<Carried> sorted = sorted(carried);
        Set<String> renewed = progress.renew(sorted);
        for (StreamId.Kind kind : StreamId.Kind.values()) {
            forget(
                    kind,
                    sorted.stream()
                            .map(Carried::stream)
                            .filter(stream -> stream.kind() == kind && renewed.contains(stream.toString()))
                            .toList());
        }
        write(sorted, renewed);
        return sorted.stream()
                .filter(one -> !renewed.contains(one.stream().toString()))
                .toList();
    }

    private void forget(StreamId.Kind kind, List<StreamId> streams) {
        if (streams.isEmpty()) {
            return;
        }
        for (ReadModel<?, ?> model : folds.models(kind)) {
            for (String table : model.tables()) {
                jdbc.sql(FORGET.formatted(table, kind.name().toLowerCase(Locale.ROOT)))
                        .params(Columns.of(streams, StreamId::school), Columns.of(streams, StreamId::id))
                        .update();
            }
        }
    }

    /** Does some writing so that its failure leaves the transaction as it was before. */
    void carefully(Runnable writing) {
        jdbc.sql("savepoint careful").update();
        try {
            writing.run();
        } catch (RuntimeException failed) {
            if (Trouble.of(failed).poison()) {
                jdbc.sql("rollback to savepoint careful").update();
            }
            throw failed;
        }
        jdbc.sql("release savepoint careful").update();
    }

    private void write(List<Carried> sorted, Set<String> advanced) {
        List<Carried> further = sorted.stream()
                .filter(carried -> advanced.contains(carried.stream().toString()))
                .toList();
        for (ReadModel<?, ?> model : folds.models()) {
            write(model, further);
        }
    }

    @SuppressWarnings("unchecked") // a fold's state is of the type that its own model started
    private <E extends Event, S> void write(ReadModel<E, S> model, List<Carried> carried) {
        List<Folded<S>> changed = new ArrayList<>();
        for (Carried one : carried) {
            if (folds.models(one.stream().kind()).contains(model)) {
                changed.add((Folded<S>) one.of(model));
            }
        }
        if (!changed.isEmpty()) {
            model.write(jdbc, changed);
        }
    }

    /** Everyone locks rows in this order. */
    private static List<Carried> sorted(List<Carried> carried) {
        return carried.stream()
                .sorted(Comparator.comparing((Carried one) -> one.stream().toString()))
                .toList();
    }
}
