package org.sharedpen.dashboard.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharedpen.dashboard.sample.Pages;
import org.sharedpen.dashboard.sample.SampleSchool;

/** What the strict policy would stop in silence is not in any page to begin with. */
class CleanPolicyTest {

    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9-]*)((?:\\s[^<>]*)?)>");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/classes/" + SampleSchool.CLASS + "/units/new",
                "/units/" + SampleSchool.UNIT,
                "/units/" + SampleSchool.UNIT + "?measure=offers",
                "/units/" + SampleSchool.UNIT + "/participation",
                "/lessons/" + SampleSchool.LESSON,
                "/lessons/" + SampleSchool.LESSON + "/participation",
                "/lessons/" + SampleSchool.LESSON + "/history?step=2",
                "/lessons/" + SampleSchool.TALK_LESSON,
                "/units/" + SampleSchool.UNDER_WAY + "/next-lesson",
                "/units/" + SampleSchool.UNIT + "/decision-cards",
                "/units/" + SampleSchool.UNIT + "/reminders",
                "/comparison",
                "/roster",
                "/roster/classes/" + SampleSchool.CLASS,
                "/account",
                "/units/nonsense");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holds_no_inline_style_and_no_inline_handler(String path) {
        for (MatchResult tag : TAG.matcher(Pages.get(path).html()).results().toList()) {
            assertThat(tag.group(1)).isNotEqualTo("style");
            assertThat(tag.group(2))
                    .doesNotContainPattern("\\s(style|on[a-z]+|title)=")
                    .doesNotContain("javascript:");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void gives_every_script_the_nonce_of_the_answer(String path) {
        Pages.Page page = Pages.get(path);
        List<String> nonces = NONCE.matcher(page.header("Content-Security-Policy"))
                .results()
                .map(hit -> hit.group(1))
                .distinct()
                .toList();
        assertThat(nonces).hasSize(1);

        assertThat(scripts(page)).hasSize(3).allSatisfy(script -> assertThat(script)
                .contains("nonce=\"" + nonces.get(0)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void puts_the_import_map_before_the_first_module(String path) {
        List<String> scripts = scripts(Pages.get(path));

        assertThat(scripts.get(0)).contains("type=\"importmap\"");
        assertThat(scripts.get(2)).contains("type=\"module\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_one_heading_of_the_first_rank_and_a_way_past_the_menu(String path) {
        String html = Pages.get(path).html();

        assertThat(html)
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("id=\"content\"")
                .contains("href=\"#content\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void gives_every_figure_a_heading_and_an_export(String path) {
        for (String figure : Pages.get(path).html().split("<figure", -1)) {
            String inside = figure.contains("</figure>") ? figure.substring(0, figure.indexOf("</figure>")) : "";
            if (!inside.isEmpty() && !inside.contains("id=\"text\"")) {
                assertThat(inside).containsPattern("<figcaption>\\s*<h2").contains("data-export=\"csv\"", "<table");
            }
        }
    }

    private static List<String> scripts(Pages.Page page) {
        return TAG.matcher(page.html())
                .results()
                .filter(tag -> tag.group(1).equals("script"))
                .map(MatchResult::group)
                .toList();
    }
}
