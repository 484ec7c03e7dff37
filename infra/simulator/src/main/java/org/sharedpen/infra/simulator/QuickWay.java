package org.sharedpen.infra.simulator;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.sharedpen.command.lesson.door.LessonApi;
import org.sharedpen.command.problem.Unavailable;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.unit.UnitApi;
import org.sharedpen.command.unit.UnitPlan;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Straight into a command service that runs in this process: the same bodies, read, decided, sealed and appended by the same
 * code, without a network, a session or a gateway before it.
 */
public final class QuickWay implements WayIn {
    private static final JsonMapper BODIES = JsonMapper.shared();
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_NANOS = 500_000_000;

    private final UnitApi units;
    private final LessonApi lessons;
    private final JsonMapper json;
    private final Caller caller;

    private QuickWay(ApplicationContext service, Caller caller) {
        this.units = service.getBean(UnitApi.class);
        this.lessons = service.getBean(LessonApi.class);
        this.json = service.getBean(JsonMapper.class);
        this.caller = caller;
    }

    /** @param caller as whom everything is planned and recorded */
    public static QuickWay into(ApplicationContext service, Caller caller) {
        return new QuickWay(service, caller);
    }

    @Override
    public void plan(Map<String, Object> unit) {
        UnitPlan plan = json.readValue(BODIES.writeValueAsBytes(unit), UnitPlan.class);
        patiently(() -> units.plan(caller, plan));
    }

    @Override
    public JsonNode record(UUID lesson, Map<String, Object> batch) {
        byte[] body = BODIES.writeValueAsBytes(batch);
        return json.valueToTree(patiently(() -> lessons.record(caller, lesson, body)));
    }

    @Override
    public void complete(UUID unit) {
        patiently(() -> units.complete(caller, unit));
    }

    /** Where the disk was too slow nobody knows whether it is there; asked again, it is there once. */
    private static <T> T patiently(Supplier<T> asked) {
        for (int attempt = 1; ; attempt++) {
            try {
                return asked.get();
            } catch (Unavailable busy) {
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
