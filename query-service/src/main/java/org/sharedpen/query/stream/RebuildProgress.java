package org.sharedpen.query.stream;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how far a rebuild is: every few seconds in the log, and in {@code read.rebuild} for every node. */
@Component
class RebuildProgress {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final String TELL = """
            insert into read.rebuild (started_at, told_at, ended_at, streams, events, failed, position, head)
            values (now() - make_interval(secs => :seconds), now(), case when :ended then now() end,
                    :streams, :events, :failed, :position, :head)
            on conflict (only_one) do update
            set (started_at, told_at, ended_at, streams, events, failed, position, head)
              = row (excluded.started_at, excluded.told_at, excluded.ended_at, excluded.streams, excluded.events,
                     excluded.failed, excluded.position, excluded.head)
            """;
    private static final String GOES_ON = """
            select least(position::float8 / greatest(head, 1), 1) from read.rebuild
            where ended_at is null and told_at > now() - interval '30 seconds'
            """;
    private final JdbcClient jdbc;

    RebuildProgress(@Qualifier("projector") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a rebuild is.
     *
     * @param position where the last stream that was taken begins
     * @param head where the log ended when the rebuild began
     * @param seconds since it began
     */
    record State(long streams, long events, long failed, long position, long head, double seconds) {

        double share() {
            return Math.min(1, (double) position / Math.max(1, head));
        }
    }

    void goesOn(State state) {
        tell(state, false);
        double rest = state.share() > 0 ? state.seconds() / state.share() - state.seconds() : 0;
        LOG.info(String.format(
                Locale.ROOT,
                "Rebuilding: %.0f %%, %,d streams of %,d events, %,.0f events/s, about %,.0f s to go",
                100 * state.share(),
                state.streams(),
                state.events(),
                state.events() / Math.max(0.001, state.seconds()),
                rest));
    }

    void ended(State state) {
        tell(state, true);
        LOG.info(String.format(
                Locale.ROOT,
                "Rebuilt %,d streams of %,d events in %,.1f s; %,d could not be",
                state.streams(),
                state.events(),
                state.seconds(),
                state.failed()));
    }

    /** The share of the log that the rebuild which goes on now, on whichever node, is through with. */
    Optional<Double> share() {
        return jdbc.sql(GOES_ON).query(Double.class).optional();
    }

    private void tell(State state, boolean ended) {
        jdbc.sql(TELL)
                .param("seconds", state.seconds())
                .param("ended", ended)
                .param("streams", state.streams())
                .param("events", state.events())
                .param("failed", state.failed())
                .param("position", state.position())
                .param("head", state.head())
                .update();
    }
}
