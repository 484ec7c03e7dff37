package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The streams that are parked: tried again as a whole, from their first event, which is what a rebuild does. */
@Component
public class ParkedStreams {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedStreams.class);
    private static final String SOME = """
            select sequence_identifier from read.dead_letter where processing_group = 'lessons'
            group by 1 order by min(last_touched), 1 limit ?
            """;
    private static final String COUNT =
            "select count(distinct sequence_identifier) from read.dead_letter where processing_group = 'lessons'";
    private static final String ARRIVED = """
            delete from read.dead_letter d using unnest(?::text[], ?::bigint[]) as arrived (stream_id, version)
            where d.processing_group = 'lessons' and d.sequence_identifier = arrived.stream_id
              and d.sequence_number < arrived.version
            """;
    private final JdbcSequencedDeadLetterQueue<EventMessage<?>> letters;
    private final TransactionManager transactions;
    private final JdbcClient jdbc;
    private final Folds folds;
    private final Tables tables;

    ParkedStreams(
            JdbcSequencedDeadLetterQueue<EventMessage<?>> letters,
            TransactionManager transactions,
            @Qualifier("projector") JdbcClient jdbc,
            Folds folds,
            Tables tables) {
        this.letters = letters;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.folds = folds;
        this.tables = tables;
    }

    /** How many streams are parked. */
    public long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    /** Tries the streams that have waited longest again; answers how many are folded now. */
    public int retry(int most) {
        int folded = 0;
        for (String stream : jdbc.sql(SOME).param(most).query(String.class).list()) {
            folded += retry(stream) ? 1 : 0;
        }
        return folded;
    }

    private boolean retry(String stream) {
        try {
            transactions.executeInTransaction(() -> fold(stream));
            LOG.info("Parked {} is folded again", stream);
            return true;
        } catch (RuntimeException failed) {
            Trouble trouble = Trouble.of(failed);
            if (trouble.poison()) {
                letters(stream).stream()
                        .findFirst()
                        .ifPresent(first -> letters.requeue(
                                first,
                                letter -> letter.withCause(new ThrowableCause(trouble.type(), trouble.sqlState()))));
            }
            return false;
        }
    }

    private void fold(String stream) {
        List<DeadLetter<? extends EventMessage<?>>> waiting = letters(stream);
        if (!waiting.isEmpty()) {
            ParkedFact last =
                    (ParkedFact) waiting.get(waiting.size() - 1).message().getPayload();
            tables.renew(List.of(folds.anew(last.school(), stream, last.version())));
            waiting.forEach(letters::evict);
        }
    }

    /** Streams arrived at their versions by another way: what waited up to there need not wait. */
    void arrived(List<Carried> carried) {
        jdbc.sql(ARRIVED)
                .params(Columns.of(carried, Carried::stream), Columns.of(carried, Carried::version))
                .update();
    }

    private List<DeadLetter<? extends EventMessage<?>>> letters(String stream) {
        List<DeadLetter<? extends EventMessage<?>>> waiting = new ArrayList<>();
        letters.deadLetterSequence(stream).forEach(waiting::add);
        return waiting;
    }
}
