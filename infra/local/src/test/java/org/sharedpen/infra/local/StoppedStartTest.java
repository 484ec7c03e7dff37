package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.infra.database.Postmaster;

class StoppedStartTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"log", "people"})
    void leaves_no_postgresql_that_was_on_its_way(String onItsWay) throws Exception {
        StartedProduct product = StartedProduct.on(folder);
        while (Postmaster.of(data(onItsWay)).isEmpty()) {
            assertThat(product.isRunning()).isTrue();
            TimeUnit.MILLISECONDS.sleep(1);
        }
        product.stop();
        assertThat(Postmaster.of(data("log"))).isEmpty();
        assertThat(Postmaster.of(data("people"))).isEmpty();
    }

    private Path data(String cluster) {
        return folder.resolve(cluster).resolve("data");
    }
}
