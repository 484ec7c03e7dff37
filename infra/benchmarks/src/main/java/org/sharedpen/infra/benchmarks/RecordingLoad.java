package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.time.Duration;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.store.Recorder;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.context.ConfigurableApplicationContext;

/** Callers that record in the running command service, each in a lesson of its own, one action at a time. */
record RecordingLoad(ConfigurableApplicationContext service, Recorder recorder, KeyRing keys) implements Load {

    static RecordingLoad on(TestDatabases databases) throws IOException {
        ConfigurableApplicationContext service = MeasuredService.on(databases);
        return new RecordingLoad(service, service.getBean(Recorder.class), service.getBean(KeyRing.class));
    }

    @Override
    public Run run(int callers, Duration time) throws InterruptedException {
        return Run.of(callers, time, () -> new Class28(recorder, keys)::next);
    }

    @Override
    public void close() {
        service.close();
    }
}
