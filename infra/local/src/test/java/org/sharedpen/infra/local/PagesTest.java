package org.sharedpen.infra.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedpen.infra.simulator.Door;

@NeedsBrowser
@ExtendWith(RunningProduct.class)
class PagesTest {
    private static final int WIDE = 1280;

    private final URI product;
    private final Map<String, String> pages = new TreeMap<>();

    PagesTest(URI product) {
        this.product = product;
        Door teacher = Door.signIn(product, "teacher", "demo");
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        String unitId = teacher.get("/api/units?classId=" + classId)
                .path(0)
                .path("unitId")
                .asString();
        String lessonId = teacher.get("/api/units/" + unitId + "/balance")
                .path("lessons")
                .path(4)
                .path("lessonId")
                .asString();
        PlannedLesson fresh = PlannedLesson.in(teacher);
        pages.put("classes", "/");
        pages.put("unit", "/units/" + unitId);
        pages.put("participation", "/units/" + unitId + "/participation");
        pages.put("lesson", "/lessons/" + lessonId);
        pages.put("lesson-participation", "/lessons/" + lessonId + "/participation");
        pages.put("empty-lesson", "/lessons/" + fresh.lessonId());
        pages.put("account", "/account");
        pages.put("plan", "/classes/" + classId + "/units/new");
        pages.put("another-lesson", "/units/" + fresh.unitId() + "/lessons/new");
        pages.put("history", "/lessons/" + lessonId + "/history?step=3");
        pages.put("next-lesson", "/units/" + unitId + "/next-lesson");
        pages.put("little-to-say", "/units/" + fresh.unitId() + "/next-lesson");
        pages.put("decision-cards", "/units/" + unitId + "/decision-cards");
        pages.put("no-decision-cards", "/units/" + fresh.unitId() + "/decision-cards");
        pages.put("reminders", "/units/" + unitId + "/reminders");
        pages.put("replan", "/units/" + fresh.unitId() + "/lessons/" + fresh.lessonId() + "/plan");
    }

    @ParameterizedTest
    @CsvSource({"768, LIGHT", "1280, DARK"})
    void every_page_reads_well_for_everyone_and_obeys_its_own_policy(int width, ColorScheme colours) {
        reads("teacher", pages, width, colours);
    }

    @ParameterizedTest
    @CsvSource({"768, LIGHT", "1280, DARK"})
    void the_literacy_leads_pages_do_too(int width, ColorScheme colours) {
        Map<String, String> leads = new TreeMap<>(Map.of(
                "comparison", "/comparison",
                "comparison-of-none", "/comparison?yearGroup=4&textType=PLAYSCRIPT",
                "lead-unit", pages.get("unit"),
                "lead-lesson", pages.get("lesson"),
                "lead-next-lesson", pages.get("next-lesson"),
                "lead-cards", pages.get("decision-cards"),
                "lead-reminders", pages.get("reminders")));
        reads("lead", leads, width, colours);
    }

    private void reads(String username, Map<String, String> pages, int width, ColorScheme colours) {
        try (Reader reader = new Reader(product, width, colours)) {
            reader.signIn(username);
            pages.forEach((name, path) -> {
                Page page = reader.open(path);
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                reader.photograph(
                        "%s-%d-%s".formatted(name, width, colours.name().toLowerCase(Locale.ROOT)));
                assertThat(Accessibility.violations(page)).as(name).isEmpty();
                assertThat(Reading.fits(page)).as(name + " fits its width").isTrue();
                if (width == WIDE) {
                    assertThat(Reading.fitsMagnified(page, 2))
                            .as(name + " fits at 200 %")
                            .isTrue();
                } else {
                    assertThat(Reading.missedByKeyboard(page)).as(name).isEmpty();
                    assertThat(Reading.cutOnPaper(page)).as(name + " on paper").isEmpty();
                }
            });
            assertThat(reader.complaints()).isEmpty();
        }
    }
}
