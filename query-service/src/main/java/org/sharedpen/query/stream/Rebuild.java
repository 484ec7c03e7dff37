package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes every read model again from the first event: reads the log stream by stream, folds each to its end, and replaces
 * its rows. Readers go on reading and the processor goes on projecting meanwhile; memory holds a chunk of streams.
 */
@Component
public class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int CHUNK = 200;
    private final LogRows log;
    private final Folds folds;
    private final Tables tables;
    private final ParkedStreams parked;
    private final TransactionManager transactions;

    Rebuild(LogRows log, Folds folds, Tables tables, ParkedStreams parked, TransactionManager transactions) {
        this.log = log;
        this.folds = folds;
        this.tables = tables;
        this.parked = parked;
        this.transactions = transactions;
    }

    /** How many streams and events were folded, and how many streams stayed as they were because they cannot be. */
    public record Done(long streams, long events, long failed) {}

    /** Rebuilds everything, parked lessons too. */
    public Done everything() {
        Run run = new Run();
        log.byStream(run::take);
        run.flush();
        LOG.info("Rebuilt {} streams of {} events, {} could not be", run.streams, run.events, run.failed);
        return new Done(run.streams, run.events, run.failed);
    }

    private final class Run {
        private final List<Carried> chunk = new ArrayList<>();
        private long streams;
        private long events;
        private long failed;

        void take(List<Logged> stream) {
            streams++;
            events += stream.size();
            try {
                chunk.add(folds.whole(stream.get(0).stream(), stream));
            } catch (RuntimeException poisoned) {
                report(stream.get(0).stream(), poisoned);
            }
            if (chunk.size() == CHUNK) {
                flush();
            }
        }

        void flush() {
            try {
                write(chunk);
            } catch (RuntimeException one) {
                chunk.forEach(this::alone);
            }
            chunk.clear();
        }

        private void alone(Carried carried) {
            try {
                write(List.of(carried));
            } catch (RuntimeException poisoned) {
                report(carried.stream().toString(), poisoned);
            }
        }

        private void write(List<Carried> some) {
            if (!some.isEmpty()) {
                transactions.executeInTransaction(() -> {
                    tables.renew(some);
                    parked.arrived(some);
                });
            }
        }

        private void report(String stream, RuntimeException poisoned) {
            Trouble trouble = Trouble.of(poisoned);
            if (!trouble.poison()) {
                throw new BatchFailed(poisoned);
            }
            failed++;
            LOG.error("Could not rebuild {}: {} {}", stream, trouble.type(), trouble.sqlState());
        }
    }
}
