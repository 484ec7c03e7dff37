package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/**
 * {@code -Dkills=200} makes it long, {@code -Dseed=} repeats a run, as far as processes and pauses go. Nothing that was
 * acknowledged may be lost or doubled, no stream may have a hole, and the read models must equal those of a rebuild.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledProcessesTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("seed", System.nanoTime() % 1_000_000);
    private static final int SCRIBES = 4;
    private static final Path LEDGER = Path.of("target", "acknowledged.tsv");

    private final Random random = new Random(SEED);
    private final List<Victim> spared = new ArrayList<>();
    private StartedProduct product;

    @BeforeAll
    void the_product_is_started(@TempDir Path folder) throws Exception {
        System.getLogger(KilledProcessesTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} kills, -Dseed={1}", KILLS, Long.toString(SEED));
        Files.deleteIfExists(LEDGER);
        product = StartedProduct.in(folder);
    }

    @AfterAll
    void the_product_is_stopped() throws Exception {
        product.stop();
    }

    @Test
    void at_random_under_load_lose_nothing_and_double_nothing() throws Exception {
        Work work = new Work();
        for (int kill = 0; kill < KILLS; kill++) {
            TimeUnit.MILLISECONDS.sleep(1_000 + random.nextInt(3_000));
            Victim victim = next();
            System.getLogger(KilledProcessesTest.class.getName()).log(System.Logger.Level.INFO, "kill {0}", victim);
            victim.kill(product);
        }
        assertThat(product.isRunning()).isTrue();
        product.awaitReady();
        work.finish();
        assertThatAllIsThere(work);
        assertThatReadModelsEqualARebuild();
    }

    @Test
    void starters_at_once_with_their_databases_and_one_after_the_other_leave_everything_there() throws Exception {
        Work work = new Work();
        TimeUnit.SECONDS.sleep(2);
        product.killStarter();
        Victim.killDatabase(product, "log");
        Victim.killDatabase(product, "people");
        product.startAgain();
        for (int start = 0; start < 3; start++) {
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(3_000));
            product.killAndStartAgain();
        }
        product.awaitReady();
        work.finish();
        assertThatAllIsThere(work);
    }

    /** None a second time before each has been killed. */
    private Victim next() {
        if (spared.isEmpty()) {
            spared.addAll(List.of(Victim.values()));
            Collections.shuffle(spared, random);
        }
        return spared.remove(0);
    }

    private void assertThatAllIsThere(Work work) throws IOException, SQLException {
        LogDatabase log = LogDatabase.of(product);
        Door reader = Door.signIn(product.address(), "teacher", "demo");
        for (Scribe scribe : work.scribes) {
            assertThat(scribe.acknowledged()).isNotEmpty();
            assertThat(log.lost(scribe.lesson(), scribe.actions())).isEmpty();
            assertThat(log.actions(scribe.lesson())).isEqualTo(scribe.actions().size());
            assertThat(log.doubled(scribe.lesson())).isEmpty();
            JsonNode text = reader.get("/api/lessons/" + scribe.lesson() + "/text?after="
                    + scribe.actions().size());
            List<String> standing = new ArrayList<>();
            text.path("lines").forEach(line -> standing.add(line.path("lineId").asString()));
            assertThat(standing).isEqualTo(scribe.acknowledged());
        }
        assertThat(log.streamsWithHoles()).isEmpty();
    }

    private void assertThatReadModelsEqualARebuild() throws Exception {
        LogDatabase log = LogDatabase.of(product);
        Map<String, String> live = log.readModels();
        assertThat(rebuild(log)).isZero();
        assertThat(log.readModels()).isEqualTo(live);
    }

    private int rebuild(LogDatabase log) throws IOException, InterruptedException {
        Map<String, String> databases = Map.of(
                "SHAREDPEN_LOG_URL",
                log.url(),
                "SHAREDPEN_PEOPLE_URL",
                "jdbc:postgresql://localhost:%s/people".formatted(product.databasePort("people")));
        Launch launch = Launch.of(Service.QUERY, product.settings(), databases);
        List<String> command = new ArrayList<>(launch.command());
        command.add("rebuild");
        ProcessBuilder rebuild = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "rebuild.log").toFile());
        rebuild.environment().putAll(launch.environment());
        return rebuild.start().waitFor();
    }

    /** Several at their writing. */
    private final class Work {
        private final List<Scribe> scribes = new ArrayList<>();
        private final List<CompletableFuture<Void>> running = new ArrayList<>();

        Work() throws IOException {
            for (int i = 0; i < SCRIBES; i++) {
                Scribe scribe = new Scribe(product.address(), LEDGER);
                scribes.add(scribe);
                running.add(CompletableFuture.runAsync(scribe, work -> new Thread(work, "scribe").start()));
            }
        }

        void finish() {
            scribes.forEach(Scribe::finish);
            running.forEach(CompletableFuture::join);
        }
    }
}
