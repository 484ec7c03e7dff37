package org.sharedpen.dashboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.dashboard.sample.Pages;

class BoardShellTest {
    private static final String BOARD = "/board/01900000-0000-7000-8000-00000000d301";
    private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*>");

    @ParameterizedTest
    @ValueSource(strings = {"/board", BOARD})
    void obeys_the_policy_of_every_page(String path) {
        Pages.Page page = Pages.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).containsOnlyOnce("<h1").containsOnlyOnce("type=\"importmap\"");
        assertThat(TAG.matcher(page.html()).results().map(tag -> tag.group()))
                .noneMatch(tag -> tag.matches("(?s).*\\s(style|on[a-z]+)=.*"))
                .filteredOn(tag -> tag.startsWith("<script"))
                .hasSize(2)
                .allMatch(tag -> tag.contains("nonce="));
        assertThat(page.html().indexOf("importmap")).isLessThan(page.html().indexOf("type=\"module\""));
    }

    @Test
    void is_the_same_for_every_lesson() {
        assertThat(Pages.get("/board/" + UUID.randomUUID()).text())
                .isEqualTo(Pages.get(BOARD).text());
        assertThat(Pages.get(BOARD).html()).doesNotContain("class=\"menu\"", "00000000d301");
        assertThat(Pages.get("/board/nothing").status()).isEqualTo(404);
    }

    @Test
    void brings_every_word_that_it_is_drawn_with() {
        assertThat(Pages.get(BOARD).html())
                .contains("&quot;craftFocus.COHESION&quot;:&quot;Cohesion&quot;")
                .contains("&quot;segment.PAIR_TALK&quot;")
                .contains("&quot;board.share&quot;:&quot;Pupils’ words: {0} of {1}&quot;");
    }
}
