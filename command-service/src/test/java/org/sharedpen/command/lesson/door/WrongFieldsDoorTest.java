package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.action;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharedpen.command.Visitor.Answer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongFieldsDoorTest {
    private Service service;
    private Scene scene;

    @BeforeAll
    void start() {
        service = Service.start();
        scene = Scene.in(service);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void points(String pointer, Object action) {
        Answer answer = service.sends(scene.lesson, action);
        assertThat(answer.text("/results/0/problem/type")).as(action.toString()).isEqualTo("invalid-action");
        assertThat(answer.text("/results/0/problem/errors/0/pointer"))
                .as(action.toString())
                .isEqualTo(pointer);
    }

    private void accepts(Object action) {
        assertThat(service.sends(scene.lesson, action).text("/results/0/status"))
                .as(action.toString())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void pairs_are_two_or_three_and_nobody_is_in_two() {
        List<UUID> four = service.school().pupils();
        for (Object wrong : List.of(
                "all",
                List.of(four.get(0), four.get(1)),
                List.of(List.of(four.get(0))),
                List.of(four),
                List.of(List.of(four.get(0), four.get(0))),
                List.of(List.of(four.get(0), four.get(1)), List.of(four.get(1), four.get(2))),
                List.of(List.of("Amira", "Ben")))) {
            points("/pairs", action("form-pairs", "pairs", wrong));
        }
        accepts(action("form-pairs", "pairs", List.of(four.subList(0, 2), four.subList(2, 4))));
        accepts(action("form-pairs", "pairs", List.of(four.subList(1, 4))));
        accepts(action("form-pairs", "pairs", List.of()));
    }

    @Test
    void the_planned_length_of_a_segment_is_a_whole_number_of_seconds_up_to_two_hours() {
        for (Object wrong : List.of(4, 7201, 60.5, "60", true)) {
            points("/plannedSeconds", pairTalkFor(wrong));
        }
        accepts(pairTalkFor(5));
        accepts(pairTalkFor(7200));
    }

    private static Object pairTalkFor(Object seconds) {
        return action("start-segment", "segmentId", UUID.randomUUID(), "kind", "PAIR_TALK", "plannedSeconds", seconds);
    }

    @Test
    void the_day_of_later_writing_is_a_day_of_this_century() {
        for (Object wrong :
                List.of("2026-02-30", "1999-12-31", "2100-01-01", "2026-03-09T10:00:00Z", "soon", 20260309)) {
            points(
                    "/date",
                    action(
                            "sample-later-use",
                            "reflectionId",
                            scene.reflection,
                            "taskTitle",
                            "A letter",
                            "date",
                            wrong,
                            "used",
                            "NO",
                            "support",
                            "NONE"));
        }
    }

    @Test
    void of_a_reworked_line_alone_it_must_be_said_who_decided() {
        points("/settledBy", action("close-examination", "examinationId", scene.examination, "outcome", "REWORKED"));
        accepts(action("close-examination", "examinationId", scene.examination, "outcome", "PARKED"));
    }

    @Test
    void a_criterion_is_named_once_and_a_reflection_means_one_thing() {
        points(
                "/criterionIds",
                action(
                        "settle-choice",
                        "choiceId",
                        scene.choice,
                        "contributionId",
                        scene.contribution,
                        "settledBy",
                        "VOTE",
                        "criterionIds",
                        List.of(scene.criterion, scene.criterion)));
        points(
                "",
                action(
                        "record-reflection",
                        "reflectionId",
                        UUID.randomUUID(),
                        "pupilId",
                        scene.ben,
                        "lineId",
                        scene.line,
                        "choiceId",
                        scene.choice));
    }
}
