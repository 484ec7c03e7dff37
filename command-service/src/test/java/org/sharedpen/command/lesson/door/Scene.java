package org.sharedpen.command.lesson.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.command.lesson.door.Sent.action;
import static org.sharedpen.command.lesson.door.Sent.offer;
import static org.sharedpen.command.lesson.door.Sent.open;
import static org.sharedpen.command.lesson.door.Sent.scribe;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.command.Visitor.Answer;
import org.sharedpen.command.unit.Plan;

/** An open lesson in which everything is there once that an action can refer to; before it comes one with a written line. */
final class Scene {
    final UUID lesson = UUID.randomUUID();
    final UUID earlier = UUID.randomUUID();
    final UUID planned = UUID.randomUUID();
    final UUID amira;
    final UUID ben;
    final UUID contribution = UUID.randomUUID();
    final UUID line = UUID.randomUUID();
    final UUID nextLine = UUID.randomUUID();
    final UUID earlierLine = UUID.randomUUID();
    final UUID segment = UUID.randomUUID();
    final UUID choice = UUID.randomUUID();
    final UUID criterion = UUID.randomUUID();
    final UUID examination = UUID.randomUUID();
    final UUID reflection = UUID.randomUUID();
    final UUID pass = UUID.randomUUID();

    private final Service service;

    private Scene(Service service) {
        this.service = service;
        amira = service.school().pupils().get(0);
        ben = service.school().pupils().get(1);
    }

    static Scene in(Service service) {
        Scene scene = new Scene(service);
        service.school()
                .teacher()
                .posts(
                        "/api/units",
                        Plan.unit(
                                UUID.randomUUID(),
                                service.school().theClass(),
                                scene.earlier,
                                scene.lesson,
                                scene.planned));
        accepted(service.sends(scene.earlier, open(), scribe(scene.earlierLine, "Long ago.")));
        accepted(service.sends(
                scene.lesson,
                open(),
                offer(scene.contribution, scene.amira, "whispered words"),
                scribe(scene.line, "He fell down."),
                scribe(scene.nextLine, "Nobody saw."),
                action("start-segment", "segmentId", scene.segment, "kind", "EDITING"),
                action("open-choice", "choiceId", scene.choice, "question", "Which whispered word?"),
                action(
                        "state-criterion",
                        "choiceId",
                        scene.choice,
                        "criterionId",
                        scene.criterion,
                        "originator",
                        pupil(scene.ben),
                        "text",
                        "softly whispered"),
                action(
                        "examine-line",
                        "examinationId",
                        scene.examination,
                        "lineId",
                        scene.line,
                        "question",
                        "STRONGER"),
                action(
                        "record-reflection",
                        "reflectionId",
                        scene.reflection,
                        "pupilId",
                        scene.ben,
                        "contributionId",
                        scene.contribution,
                        "words",
                        "I whispered it"),
                action(scene.pass, "take-pass", "pupilId", scene.ben)));
        return scene;
    }

    static Map<String, Object> pupil(UUID pupil) {
        return Map.of("kind", "PUPIL", "pupilIds", List.of(pupil));
    }

    Answer sends(UUID where, Object... actions) {
        return service.sends(where, actions);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.at("/results")).as(answer.body()).allMatch(result -> !result.has("problem"));
    }
}
