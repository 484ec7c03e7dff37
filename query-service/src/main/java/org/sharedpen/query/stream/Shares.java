package org.sharedpen.query.stream;

import java.util.UUID;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many segments this node may hold: its share among the nodes that were there in the last ten seconds. Without it the
 * first node would keep them all; a node that is gone leaves its share to the others.
 */
@Component
class Shares implements MaxSegmentProvider {
    private static final String SEEN = """
            insert into read.node (node, seen_at) values (?, now())
            on conflict (node) do update set seen_at = excluded.seen_at
            """;
    private static final String GONE = "delete from read.node where node = ? or seen_at < now() - interval '1 hour'";
    private static final String NODES =
            "select greatest(count(*), 1) from read.node where seen_at > now() - interval '10 seconds'";
    private final String node = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private final ObjectProvider<PooledStreamingEventProcessor> processor;
    private volatile int share = Projection.SEGMENTS;

    Shares(@Qualifier("projector") JdbcClient jdbc, ObjectProvider<PooledStreamingEventProcessor> processor) {
        this.jdbc = jdbc;
        this.processor = processor;
    }

    @Override
    public int getMaxSegments(String processor) {
        return share;
    }

    /** Says that this node projects, or does no more; while the database is gone, the share stays as it was. */
    @Scheduled(fixedDelay = 2_000)
    void count() {
        try {
            if (!processor.getObject().isRunning()) {
                leave();
                return;
            }
            jdbc.sql(SEEN).param(node).update();
            int nodes = jdbc.sql(NODES).query(Integer.class).single();
            share = (Projection.SEGMENTS + nodes - 1) / nodes;
        } catch (DataAccessException gone) {
            return; // the processor says so already
        }
    }

    /** Leaves this node's share to the others at once, and forgets nodes that are long gone. */
    void leave() {
        jdbc.sql(GONE).param(node).update();
    }
}
