package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/**
 * A lesson at the keyboard while all goes wrong that can: the network comes and goes, requests are cut between sending and
 * answer, tabs die, services are killed, and the clock of the device is two days off. What showed as saved is stored once, in
 * the order of the device. {@code -Dseed=} repeats a run, as far as its choices go.
 */
@NeedsBrowser
class LivelyLessonTest {
    private static final int LINES = Integer.getInteger("lines", 30); // two actions each
    private static final long SEED = Long.getLong("seed", System.nanoTime() % 1_000_000);
    private static final String TWO_DAYS_AGO = """
            {
              const Real = Date;
              const now = () => Real.now() - 2 * 24 * 60 * 60 * 1000;
              globalThis.Date = class extends Real {
                constructor(...given) { given.length > 0 ? super(...given) : super(now()); }
                static now() { return now(); }
              };
            }""";

    private final Random random = new Random(SEED);
    private boolean cutting;

    @Test
    void nothing_that_showed_as_saved_is_lost_or_doubled_or_out_of_order(@TempDir Path folder) throws Exception {
        System.getLogger(LivelyLessonTest.class.getName())
                .log(System.Logger.Level.INFO, "-Dseed={0}", Long.toString(SEED));
        StartedProduct product = StartedProduct.in(folder);
        Door teacher = Door.signIn(product.address(), "teacher", "demo");
        PlannedLesson lesson = PlannedLesson.in(teacher);
        JsonNode pupils = teacher.get("/api/classes/" + lesson.classId() + "/pupils");
        List<String> saved = new ArrayList<>();
        try (Operator operator = Operator.at(product.address(), lesson.lessonId())) {
            operator.page().context().addInitScript(TWO_DAYS_AGO);
            operator.page().context().route("**/actions", this::perhapsCut);
            operator.reloads().opensTheLesson();
            for (int line = 0; line < LINES; line++) {
                disturb(operator, product, line);
                String text = "line %d of a lively lesson".formatted(line);
                operator.types(pupils.path(random.nextInt(10)).path("code").asString() + " " + text)
                        .seesItSaved();
                saved.add(text);
            }
            cutting = false;
            operator.hasTheNetworkBack();
            product.awaitReady();
            operator.seesAllSent();
            assertThat(operator.refusals()).isEmpty();
        }
        assertAllIsStoredOnce(
                LogDatabase.of(product), Door.signIn(product.address(), "teacher", "demo"), lesson, saved);
        product.stop();
    }

    private void disturb(Operator operator, StartedProduct product, int line) throws Exception {
        switch (line % 10) {
            case 1 -> operator.losesTheNetwork();
            case 3 -> operator.hasTheNetworkBack();
            case 4 -> cutting = true;
            case 6 -> Victim.values()[random.nextInt(5)].kill(product);
            case 7 -> operator.losesTheTab();
            case 9 -> cutting = false;
            default -> {}
        }
    }

    /** Before it was sent, or when the server had answered already. */
    private void perhapsCut(Route route) {
        int chance = cutting ? random.nextInt(3) : 0;
        if (chance == 0) {
            route.resume();
            return;
        }
        if (chance == 1) {
            try {
                route.fetch(new Route.FetchOptions().setTimeout(15_000));
            } catch (PlaywrightException gone) {
                // the server is being killed; no answer comes either way
            }
        }
        route.abort();
    }

    private static void assertAllIsStoredOnce(LogDatabase log, Door reader, PlannedLesson lesson, List<String> saved)
            throws Exception {
        await().atMost(Duration.ofSeconds(60)) // the tables may have been killed a moment ago
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(lesson.texts(reader)).isEqualTo(saved));
        assertThat(reader.get("/api/lessons/" + lesson.lessonId() + "/participation")
                        .path("offers")
                        .asInt())
                .isEqualTo(LINES);
        assertThat(log.doubled(lesson.lessonId())).isEmpty();
        assertThat(log.streamsWithHoles()).isEmpty();
    }
}
