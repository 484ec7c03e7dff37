package org.sharedpen.dashboard.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.servlet.AsyncContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sharedpen.dashboard.problem.Problems;
import org.sharedpen.dashboard.session.Leavers;
import org.sharedpen.dashboard.session.Stay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The event streams that are open. None outlives its token, its session, or its person's rights by more than a second. */
@Component
class OpenStreams implements SmartLifecycle {
    private final Set<RelayedStream> open = ConcurrentHashMap.newKeySet();
    private final Connections connections;
    private final Problems problems;
    private final Leavers leavers;
    private final int most;
    private volatile boolean running;

    OpenStreams(
            Connections connections,
            Problems problems,
            Leavers leavers,
            MeterRegistry meters,
            @Value("${sharedpen.gateway.most-streams:2000}") int most) {
        this.connections = connections;
        this.problems = problems;
        this.leavers = leavers;
        this.most = most;
        meters.gaugeCollectionSize("sharedpen.streams.open", Tags.empty(), open);
    }

    void open(AsyncContext async, Outgoing.Call call, Stay stay) {
        RelayedStream stream = new RelayedStream(async, call, stay, problems, open::remove);
        open.add(stream);
        stream.start(connections);
    }

    boolean isFull() {
        return open.size() >= most;
    }

    @Scheduled(fixedDelay = 1_000)
    void closeWhatIsOver() {
        Instant soon = Instant.now().plusSeconds(2);
        open.stream().filter(stream -> stream.endsAt().isBefore(soon)).forEach(RelayedStream::end);
        Collection<Stay> stays = open.stream().map(RelayedStream::stay).toList();
        try {
            Set<Stay> left = leavers.among(stays);
            open.stream().filter(stream -> left.contains(stream.stay())).forEach(RelayedStream::end);
        } catch (DataAccessException | TransactionException cannotTell) {
            // Whoever cannot be checked is not kept: the browser comes back, and then has to prove it.
            open.forEach(RelayedStream::end);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server stops: it would wait for open streams. */
    @Override
    public void stop() {
        running = false;
        open.forEach(RelayedStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
