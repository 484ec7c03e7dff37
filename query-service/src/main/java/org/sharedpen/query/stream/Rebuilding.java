package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.stream.LogRows.Beginning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the rows of some streams again: all in one transaction, or one by one where one of them cannot be folded or stored. */
@Component
class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private final LogRows log;
    private final Folds folds;
    private final Tables tables;
    private final ParkedStreams parked;
    private final TransactionManager transactions;

    Rebuilding(LogRows log, Folds folds, Tables tables, ParkedStreams parked, TransactionManager transactions) {
        this.log = log;
        this.folds = folds;
        this.tables = tables;
        this.parked = parked;
        this.transactions = transactions;
    }

    /** Leaves a stream that the processor has moved on meanwhile: it did so with these folds. */
    Rebuild.Done unlessFurther(List<Beginning> streams) {
        return new Chunk(false).make(streams);
    }

    /** Makes also what the processor has moved on meanwhile. */
    Rebuild.Done whateverIsThere(List<Beginning> streams) {
        return new Chunk(true).make(streams);
    }

    private final class Chunk {
        private final boolean also;
        private long events;
        private long failed;

        Chunk(boolean also) {
            this.also = also;
        }

        Rebuild.Done make(List<Beginning> streams) {
            List<Carried> carried = new ArrayList<>();
            for (Map.Entry<String, List<Logged>> stream : log.ofStreams(streams).entrySet()) {
                events += stream.getValue().size();
                try {
                    carried.add(folds.whole(stream.getKey(), stream.getValue()));
                } catch (RuntimeException poisoned) {
                    report(stream.getKey(), poisoned);
                }
            }
            try {
                write(carried);
            } catch (RuntimeException one) {
                carried.forEach(this::alone);
            }
            return new Rebuild.Done(streams.size(), events, failed);
        }

        private void alone(Carried carried) {
            try {
                write(List.of(carried));
            } catch (RuntimeException poisoned) {
                report(carried.stream().toString(), poisoned);
            }
        }

        private void write(List<Carried> some) {
            List<Carried> further = new ArrayList<>();
            transactions.executeInTransaction(() -> {
                further.addAll(tables.renew(some));
                parked.arrived(some);
            });
            if (also) {
                further.forEach(one -> held(one.stream()));
            }
        }

        /** Holds the stream where it is before its events are read, so that it cannot be further again. */
        private void held(StreamId stream) {
            transactions.executeInTransaction(() -> {
                tables.progress().hold(stream);
                List<Logged> all = log.ofStream(stream.school().value(), stream.toString(), Long.MAX_VALUE);
                List<Carried> whole = List.of(folds.whole(stream.toString(), all));
                tables.renew(whole);
                parked.arrived(whole);
            });
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
