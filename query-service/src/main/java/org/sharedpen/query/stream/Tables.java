package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sharedpen.events.Event;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the output of folds: progress first, which locks the streams, then the tables of every slice. */
@Component
class Tables {
    private final JdbcClient jdbc;
    private final Progress progress;
    private final Folds folds;

    Tables(@Qualifier("projector") JdbcClient jdbc, Folds folds) {
        this.jdbc = jdbc;
        this.progress = new Progress(jdbc);
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

    /** Writes also what the tables already hold at the same version. */
    void renew(List<Carried> carried) {
        List<Carried> sorted = sorted(carried);
        write(sorted, progress.renew(sorted));
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
