package org.sharedpen.query.stream.live;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.problem.FaultLog;
import org.sharedpen.query.problem.Problem;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One viewer's stream. Every answer that changed is sent whole, in the order of the views; what only tells how far the tables
 * have come ({@code asOf}) is no change. Rounds never overlap, and what moves during one is looked at in another.
 *
 * <p>Where the answers are of one lesson, an event {@code as-of} ends each round in which one was sent or the lesson went on: every answer,
 * sent or not, shows at least that version. Without it nobody could tell an answer that is late from one that has not changed.
 */
final class LiveStream {
    private static final String END = "as-of";
    private static final long AGAIN_MILLIS = 500; // a stream ends with each token: nobody should see it

    private final SchoolId school;
    private final UnitId unit;
    private final List<Part> parts;
    private final Shown shown;
    private final JsonMapper json;
    private final SseEmitter emitter = new SseEmitter(0L); // the relay ends it when the viewer's token does
    private final AtomicInteger wanted = new AtomicInteger();
    private volatile boolean over;

    /** A view, as this viewer may see it. */
    record Part(String name, Supplier<Object> answer) {}

    LiveStream(SchoolId school, UnitId unit, List<Part> parts, @Nullable String lastEventId, JsonMapper json) {
        this.school = school;
        this.unit = unit;
        this.parts = parts;
        this.shown = Shown.before(lastEventId);
        this.json = json;
    }

    SchoolId school() {
        return school;
    }

    /** The unit that all its answers are made of; also those of a lesson, which has its plan and earlier text from there. */
    UnitId unit() {
        return unit;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Says that something may have changed; answers whether a round is to be made for it. */
    boolean wants() {
        return wanted.getAndIncrement() == 0;
    }

    /** Sends what changed, until nothing was said to have changed meanwhile. */
    void round() {
        int seen;
        do {
            seen = wanted.get();
            send(this::changed);
        } while (!over && !wanted.compareAndSet(seen, 0));
    }

    /** Shows the viewer, and whatever is between, that this end is there. */
    void beat() {
        if (!over) {
            send(() -> deliver(SseEmitter.event().comment("")));
        }
    }

    void end() {
        if (!over) {
            over = true;
            emitter.complete();
        }
    }

    private void changed() throws IOException {
        OptionalLong reached = OptionalLong.empty();
        for (Part part : parts) {
            JsonNode answer = json.valueToTree(part.answer().get());
            String body = answer.toString();
            JsonNode version = answer.at("/asOf/version");
            if (version.isNumber()) {
                reached = OptionalLong.of(Math.min(reached.orElse(Long.MAX_VALUE), version.asLong()));
            }
            if (answer instanceof ObjectNode whole) {
                whole.remove("asOf");
            }
            if (shown.change(part.name(), answer.toString())) {
                say(part.name(), body);
            }
        }
        if (parts.size() > 1 && reached.isPresent() && shown.change(END, reached.getAsLong() + shown.without(END))) {
            say(END, "{\"version\":%d}".formatted(reached.getAsLong()));
        }
    }

    private void say(String name, String body) throws IOException {
        deliver(SseEmitter.event()
                .id(shown.id())
                .name(name)
                .reconnectTime(AGAIN_MILLIS)
                .data(body));
    }

    private void deliver(SseEmitter.SseEventBuilder event) throws IOException {
        try {
            emitter.send(event);
        } catch (IllegalStateException completed) {
            throw new IOException(completed);
        }
    }

    private interface Sending {
        void send() throws IOException;
    }

    private void send(Sending sending) {
        try {
            sending.send();
        } catch (Problem notAnyMore) {
            end(); // the viewer comes back, and is told why
        } catch (IOException left) {
            over = true;
        } catch (RuntimeException bug) {
            FaultLog.fault(bug);
            end();
        }
    }
}
