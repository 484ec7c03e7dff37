package org.sharedpen.command.lesson.door;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.session.Caller;
import org.sharedpen.events.LessonId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The one way in which anything is recorded in a lesson: a batch of actions. */
@RestController
public class LessonApi {
    private final Places places;
    private final KeyRing keys;
    private final EarlierLessons earlier;
    private final Recorded log;
    private final Submitting submitting;

    LessonApi(Places places, KeyRing keys, EarlierLessons earlier, Recorded log, Submitting submitting) {
        this.places = places;
        this.keys = keys;
        this.earlier = earlier;
        this.log = log;
        this.submitting = submitting;
    }

    @PostMapping(path = "/api/lessons/{lessonId}/actions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ActionBatch.class)))
    public ActionsAnswer record(Caller caller, @PathVariable UUID lessonId, @RequestBody byte[] body) {
        Instant receivedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        LessonId lesson = new LessonId(lessonId);
        Place place = places.find(caller, lesson);
        Envelope envelope = Envelope.read(body);
        String device = envelope.deviceId() == null ? null : keys.deviceMark(caller.school(), envelope.deviceId());
        ActionReader reader = new ActionReader(keys.bodyHashes(place.stream()), new Beforehand(place, earlier, log));
        List<Submitted> actions = envelope.actions().stream().map(reader::read).toList();
        return submitting.bring(new Submission(
                caller.account(),
                place,
                () -> places.find(caller, lesson),
                envelope.sentAt(),
                device,
                actions,
                receivedAt));
    }
}
