package org.sharedpen.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.problem.Unavailable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.StreamId;

/** Two nodes, each with an appender, an engine and a cache of its own, on one lesson; a tenth of the actions doubled. */
class TwoNodesTest {
    private static final int ACTIONS = 400;

    private final LogUnderTest log = LogUnderTest.empty();
    private final StreamId lesson = Some.stream();
    private final Set<ActionId> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void every_acknowledged_action_is_stored_once_and_versions_are_contiguous() throws Exception {
        List<ActionId> actions = new ArrayList<>();
        for (int i = 0; i < ACTIONS; i++) {
            actions.add(new ActionId(UUID.randomUUID()));
        }
        try (Node one = Node.on(log);
                Node two = Node.on(log)) {
            List<CompletableFuture<?>> callers = new ArrayList<>();
            for (int caller = 0; caller < 4; caller++) {
                Node node = caller % 2 == 0 ? one : two;
                int first = caller;
                callers.add(CompletableFuture.runAsync(() -> {
                    for (int i = first; i < ACTIONS; i += 4) {
                        record(node, actions.get(i));
                        if (i % 10 == 0) {
                            again(node == one ? two : one, actions.get(i));
                        }
                    }
                }));
            }
            CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new)).get(120, TimeUnit.SECONDS);
        }
        assertThat(acknowledged).hasSize(ACTIONS);
        assertThat(refused).as("told to try again").hasValueLessThan(ACTIONS / 20);
        assertThat(log.count("select count(*) from log.action")).isEqualTo(ACTIONS);
        assertThat(log.count("select count(distinct metadata ->> 'actionId') from log.event"))
                .isEqualTo(ACTIONS);
        assertThat(log.count("select count(*) from log.event")).isEqualTo(ACTIONS);
        assertThat(log.count("select max(sequence) + 1 from log.event")).isEqualTo(ACTIONS);
    }

    private void again(Node node, ActionId action) {
        acknowledged.remove(action);
        record(node, action);
    }

    /** As a client does it: while it is told to try again, it sends the same again. */
    private void record(Node node, ActionId action) {
        while (!acknowledged.contains(action)) {
            try {
                send(node, action);
            } catch (Unavailable tryAgain) {
                refused.incrementAndGet();
            }
        }
    }

    /** As a door does it: after a conflict it looks whether the action has been stored by then. */
    private void send(Node node, ActionId action) {
        Wall.Tell command = Wall.Tell.of(lesson, Some.pass())
                .with("actionId", action.toString())
                .with(Some.action(lesson, action));
        node.recorder().send(command, () -> isStored(action) ? Wall.Tell.of(lesson) : command);
        acknowledged.add(action);
    }

    private boolean isStored(ActionId action) {
        return log.count("select count(*) from log.action where action_id = '%s'".formatted(action)) > 0;
    }
}
