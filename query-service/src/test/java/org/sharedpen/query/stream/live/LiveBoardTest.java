package org.sharedpen.query.stream.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.scribed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.stream.live.EventReader.Sent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LiveBoardTest {
    private static final long SOON = 10_000;
    private static final long QUIET = 600;
    private static QuerySide side;
    private final OneSchool school =
            new OneSchool(side).with("Amira", "Ben").planning(2).recorded(1, opened(List.of("Amira"), List.of("Ben")));

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void sends_the_board_as_it_is_at_its_address_and_again_when_it_changes() throws Exception {
        school.board(1);
        try (EventReader reader = reader(null)) {
            Sent first = reader.next(1, SOON).get(0);
            assertThat(first.name()).isEqualTo("board");
            assertThat(json(first)).isEqualTo(OneSchool.body(school.board(1)));
            school.recorded(1, offered("1", by("Amira")), scribed("a", "Amira saw it sink", "1"));
            Sent written = written(reader);
            assertThat(json(written)).isEqualTo(OneSchool.body(school.board(1)));
            assertThat(written.toString())
                    .contains("▒▒▒▒")
                    .doesNotContain("Amira", Talking.pupil("Amira").toString())
                    .doesNotContain(Talking.contribution("1").toString());
        }
    }

    @Test
    void says_nothing_twice_to_a_screen_that_comes_back() throws Exception {
        school.board(1);
        String seen;
        try (EventReader reader = reader(null)) {
            seen = reader.next(1, SOON).get(0).id();
        }
        try (EventReader again = reader(seen)) {
            assertThat(again.next(QUIET)).isNull();
            school.recorded(1, scribed("a", "It sank", null));
            assertThat(written(again).data()).contains("It sank");
        }
    }

    private static Sent written(EventReader reader) throws InterruptedException {
        Sent sent = reader.next(1, SOON).get(0);
        return json(sent).get("lines").isEmpty() ? written(reader) : sent;
    }

    private EventReader reader(@Nullable String last) {
        String path = "/api/board/" + school.lesson(1) + "/stream";
        return new EventReader(side, side.tokens.mint(school.screen(1)), path, last);
    }

    private static JsonNode json(Sent sent) {
        return JsonMapper.shared().readTree(sent.data());
    }
}
