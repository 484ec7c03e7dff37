package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;

/**
 * The outbox of a device beside a model of it, a plain list, through random steps: it takes in one or several actions, the
 * network goes and comes, answers are lost, the same batch comes twice, tabs are reloaded and a second one sends too, the clock
 * jumps. In the end the server has what the list has, once, in its order, and the outbox has nothing. {@code -Dseed=}
 * repeats a run, {@code -Dsteps=} makes it long.
 */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class OutboxModelTest {
    private static final int STEPS = Integer.getInteger("steps", 120);
    private static final long SEED = Long.getLong("seed", System.nanoTime() % 1_000_000);
    private static final String APPEND = """
            async ([lesson, actions]) => {
              const outbox = await import("outbox/outbox");
              const { present, last } = await import("outbox/account");
              const account = (await present()).account ?? last();
              await outbox.append(account, lesson, actions);
            }""";
    private static final String LEFT = """
            async () => (await (await import("outbox/outbox")).standing()).map((row) => row.state).join()""";
    private static final String CLOCK = """
            {
              const Real = Date;
              globalThis.skew = 0;
              globalThis.Date = class extends Real {
                constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + globalThis.skew); }
                static now() { return Real.now() + globalThis.skew; }
              };
            }""";

    private final Random random = new Random(SEED);
    private final List<String> model = new ArrayList<>();
    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;
    private Fault fault = Fault.NONE;

    private enum Fault {
        NONE,
        CUT_BEFORE,
        CUT_AFTER,
        SENT_TWICE
    }

    OutboxModelTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
        PlannedLesson.open(teacher, lesson.lessonId());
    }

    @Test
    void is_a_list_whatever_happens() {
        System.getLogger(OutboxModelTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} steps, -Dseed={1}", STEPS, Long.toString(SEED));
        try (Reader device = new Reader(product, 1280, ColorScheme.LIGHT)) {
            device.signIn("teacher");
            Page page = device.page();
            page.context().addInitScript(CLOCK);
            page.context().route("**/actions", this::disturb);
            page = device.open("/lessons/" + lesson.lessonId() + "/capture");
            device.isKept();
            Page second = page.context().newPage();
            second.navigate(page.url());
            for (int step = 0; step < STEPS; step++) {
                step(random.nextBoolean() ? page : second);
            }
            fault = Fault.NONE;
            page.context().setOffline(false);
            page.reload();
            page.waitForSelector("body[data-state=ready]");
            assertThat(page.locator("#saved"))
                    .hasAttribute("data-unsent", "0", new LocatorAssertions.HasAttributeOptions().setTimeout(90_000));
            assertThat(page.evaluate(LEFT)).isEqualTo("");
        }
        List<String> stored = new ArrayList<>();
        JsonNode text = teacher.get("/api/lessons/" + lesson.lessonId() + "/text?after=" + (1 + model.size()));
        text.path("lines").forEach(line -> stored.add(line.path("text").asString()));
        assertThat(stored).isEqualTo(model);
    }

    private void step(Page page) {
        switch (random.nextInt(10)) {
            case 0 -> page.context().setOffline(true);
            case 1 -> page.context().setOffline(false);
            case 2 -> fault = Fault.values()[random.nextInt(Fault.values().length)];
            case 3 -> reload(page);
            case 4 -> page.evaluate("days => { globalThis.skew = days * 86_400_000; }", random.nextInt(6) - 2);
            default -> append(page, 1 + random.nextInt(4));
        }
    }

    private static void reload(Page page) {
        page.reload();
        page.waitForSelector("body[data-state=ready]");
    }

    /** The page itself sees to it that it is sent; the model has it as soon as the device says that it is on the disk. */
    private void append(Page page, int actions) {
        List<Map<String, Object>> batch = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int action = 0; action < actions; action++) {
            String text = "line %d".formatted(model.size() + action);
            texts.add(text);
            batch.add(Map.of(
                    "actionId",
                    UUID.randomUUID().toString(),
                    "type",
                    "scribe-line",
                    "occurredAt",
                    (String) page.evaluate("new Date().toISOString()"),
                    "lineId",
                    UUID.randomUUID().toString(),
                    "text",
                    text));
        }
        page.evaluate(APPEND, List.of(lesson.lessonId(), batch));
        model.addAll(texts);
    }

    private void disturb(Route route) {
        switch (fault) {
            case NONE -> route.resume();
            case CUT_BEFORE -> route.abort();
            case CUT_AFTER -> {
                fetch(route);
                route.abort();
            }
            case SENT_TWICE -> {
                fetch(route);
                route.resume();
            }
        }
    }

    private static void fetch(Route route) {
        try {
            route.fetch(new Route.FetchOptions().setTimeout(5_000));
        } catch (PlaywrightException left) {
            // the page went away while it was under way
        }
    }
}
