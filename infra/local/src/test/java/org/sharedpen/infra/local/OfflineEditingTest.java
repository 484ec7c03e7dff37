package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;

/**
 * A text that is written, changed, cut up and put back without a network: what the device foretold is what the server makes of
 * it. {@code -Dseed=} repeats a run.
 */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class OfflineEditingTest {
    private static final int STEPS = Integer.getInteger("steps", 60);
    private static final long SEED = Long.getLong("seed", System.nanoTime() % 1_000_000);

    private final Random random = new Random(SEED);
    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;
    private final String code;

    OfflineEditingTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
        this.code = teacher.get("/api/classes/" + lesson.classId() + "/pupils")
                .path(2)
                .path("code")
                .asString();
    }

    @Test
    void comes_out_as_it_stood_on_the_device() {
        System.getLogger(OfflineEditingTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} steps, -Dseed={1}", STEPS, Long.toString(SEED));
        try (Operator operator = Operator.at(product, lesson.lessonId())
                .opensTheLesson()
                .hasASecondScreen()
                .types("The boat sank slowly.")
                .types(code + " and nobody saw it")
                .seesAllSent()) {
            for (int step = 0; step < STEPS; step++) {
                if (step % 15 == 0) {
                    operator.losesTheNetwork();
                }
                step(operator, step);
                if (step % 15 == 9) {
                    agrees(operator);
                }
            }
            List<String> standing = agrees(operator.losesTheNetwork());
            operator.reloads();
            assertThat(operator.wall()).isEqualTo(standing);
        }
    }

    /** What stands on the device while there is no network is what stands on the server afterwards. */
    private List<String> agrees(Operator operator) {
        List<String> foretold = operator.seesItSaved().wall();
        operator.hasTheNetworkBack().seesAllSent();
        assertThat(operator.refusals()).isEmpty();
        assertThat(lesson.texts(teacher)).isEqualTo(foretold);
        return foretold;
    }

    private void step(Operator operator, int step) {
        int lines = operator.wall().size();
        int kind = lines == 0 ? 0 : random.nextInt(9);
        Page page = operator.page();
        if (kind <= 1) {
            operator.types((random.nextBoolean() ? code + " then " : "Then ") + "came step " + step + " of many");
        } else if (kind == 2) {
            operator.types("/u");
        } else {
            page.locator("#wall .line").nth(random.nextInt(lines)).click();
            switch (kind) {
                case 3 -> operator.types(" again");
                case 4 -> {
                    page.locator("#line").evaluate("line => line.setSelectionRange(9, 9)");
                    press(page, 1);
                }
                case 5 -> press(page, 2);
                case 6 -> press(page, 3);
                case 7 -> press(page, 4);
                default -> press(page, 6);
            }
            operator.presses("Escape");
        }
    }

    /** One of the buttons of the line: 1 splits, 2 joins, 3 and 4 move, 6 takes away. */
    private static void press(Page page, int button) {
        page.locator("#line-tools button").nth(button).click();
    }
}
