package org.sharedpen.query.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.link;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.revised;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.Form;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Originator;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.TestVault;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.Role;
import tools.jackson.databind.JsonNode;

/** The account that opened a lesson is that of every caller of this school; another account of it is not. */
class QuietUpgradesDoorTest {
    private static QuerySide side;
    private final OneSchool school = new OneSchool(side);
    private final TestVault vault = new TestVault(side, school.school);

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void are_shown_to_the_account_that_opened_the_lesson_with_what_stood_before() {
        taught();
        JsonNode quiet = school.read(door("balance"), school.teacher).at("/fidelity/quietUpgrades");
        assertThat(quiet.get("count").asInt()).isEqualTo(2);
        assertThat(quiet.get("per100Words").asDouble()).isEqualTo(100 * 2 / 8.0);
        assertThat(quiet.at("/items/0").toString())
                .isEqualTo(
                        "{\"lineId\":\"%s\",\"before\":\"the boat fell\",\"after\":\"The boat plummeted.\",\"version\":4}"
                                .formatted(Talking.id("one")));
        assertThat(quiet.at("/items/1").toString())
                .isEqualTo(
                        "{\"lineId\":\"%s\",\"before\":\"it was very dark out\",\"after\":\"it was dark out\",\"version\":6}"
                                .formatted(Talking.id("two")));
        JsonNode lines = school.read(door("text"), school.teacher).get("lines");
        assertThat(lines.at("/0/quietUpgrades").asInt()).isEqualTo(1);
        assertThat(lines.at("/1/quietUpgrades").asInt()).isEqualTo(1);
        JsonNode then = OneSchool.body(school.answer(door("text?version=5"), school.teacher));
        assertThat(then.at("/lines/0/quietUpgrades").asInt()).isEqualTo(1);
        assertThat(then.at("/lines/1/quietUpgrades").asInt()).isZero();
    }

    @Test
    void are_absent_for_every_other_account_whatever_its_role() {
        taught();
        school.read(door("text"), school.teacher);
        for (Role role : Role.values()) {
            Caller other = new Caller(school.school, new AccountId(UUID.randomUUID()), "other", Set.of(role), "t-1");
            for (String door : List.of("balance", "text", "text?version=6")) {
                String answer = OneSchool.body(school.answer(door(door), other)).toString();
                assertThat(answer).as(role + " " + door).contains("asOf").doesNotContain("quietUpgrades");
            }
        }
    }

    @Test
    void open_no_words_to_an_opener_who_does_not_teach_the_class_any_more() {
        taught();
        school.read(door("balance"), school.teacher);
        JsonNode items =
                OneSchool.body(school.answer(door("balance"), school.lead)).at("/fidelity/quietUpgrades/items");
        assertThat(items.get(0).has("before")).isFalse();
        assertThat(items.get(0).get("after").asString()).isEqualTo("The boat plummeted.");
    }

    @Test
    void leave_out_what_was_said_where_its_key_is_gone() {
        taught();
        vault.erase(Talking.pupil("Amira"));
        JsonNode quiet = school.read(door("balance"), school.teacher).at("/fidelity/quietUpgrades");
        assertThat(quiet.get("count").asInt()).isEqualTo(2);
        assertThat(quiet.at("/items/0").has("before")).isFalse();
    }

    @Test
    void have_no_rate_where_no_line_was_scribed() {
        school.planning(2).recorded(1, opened(List.of(), List.of()));
        assertThat(school.read(door("balance"), school.teacher)
                        .at("/fidelity/quietUpgrades")
                        .toString())
                .isEqualTo("{\"count\":0,\"per100Words\":null,\"items\":[]}");
    }

    /** Amira's "fell" is written down as "plummeted", and "very" is taken off what Ben said. */
    private void taught() {
        school.planning(2)
                .recorded(
                        1,
                        opened(List.of("Amira", "Ben"), List.of()),
                        offer("1", by("Amira"), "the boat fell"),
                        offer("2", by("Ben"), "it was very dark out"),
                        line("one", "The boat plummeted.", "1", "the boat fell"),
                        line("two", "it was very dark out", "2", "it was very dark out"),
                        revised(2, "two", "it was dark out", null, by("Ben")));
    }

    private ContributionOffered offer(String name, Originator originator, String words) {
        ContributionId id = Talking.contribution(name);
        StreamId lesson = StreamId.of(school.school, school.lesson(1));
        return new ContributionOffered(
                id,
                originator,
                Form.SENTENCE,
                null,
                words.split(" ").length,
                vault.seal(lesson, originator, id, "words", words),
                null,
                null);
    }

    private static LineScribed line(String name, String text, String contribution, String said) {
        return new LineScribed(
                new LineId(Talking.id(name)),
                null,
                text,
                Originator.TEACHER,
                Originator.TEACHER,
                List.of(link(contribution, said, text)));
    }

    private String door(String read) {
        return "/api/lessons/" + school.lesson(1) + "/" + read;
    }
}
