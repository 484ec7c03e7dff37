package org.sharedpen.query.export.xapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentStarted;
import org.sharedpen.events.VariationSampled;

/** The frame of the lesson and its release, as something done. */
final class Frame {
    private final Actors actors;
    private final LessonId lesson;
    private final Map<ReflectionId, PupilId> reflecting = new HashMap<>();

    Frame(Actors actors, LessonId lesson) {
        this.actors = actors;
        this.lesson = lesson;
    }

    Optional<Done> told(LessonEvent event) {
        if (event instanceof LessonOpened opened) {
            return Optional.of(lesson("opened").with("capture-mode", opened.captureMode()));
        }
        if (event instanceof LessonClosed) {
            return Optional.of(lesson("closed"));
        }
        if (event instanceof LessonReopened) {
            return Optional.of(lesson("reopened"));
        }
        if (event instanceof SegmentStarted started) {
            return Optional.of(Done.of(actors.teacher(), "started", "segment", started.segmentId())
                    .with("segment-kind", started.kind()));
        }
        if (event instanceof SegmentEnded ended) {
            return Optional.of(Done.of(actors.teacher(), "ended", "segment", ended.segmentId()));
        }
        if (event instanceof EditFocusSet set) {
            return Optional.of(lesson("set-the-focus-of").with("craft-focus", set.craftFocus()));
        }
        if (event instanceof EditFocusCleared) {
            return Optional.of(lesson("cleared-the-focus-of"));
        }
        return released(event);
    }

    private Optional<Done> released(LessonEvent event) {
        if (event instanceof VariationSampled variation) {
            return Optional.of(Done.of(actors.pupil(variation.pupilId()), "wrote-beside", "lesson", lesson)
                    .with("divergence", variation.divergence())
                    .with("word-count", variation.wordCount()));
        }
        if (event instanceof ReflectionRecorded reflection) {
            reflecting.put(reflection.reflectionId(), reflection.pupilId());
            return Optional.of(
                    Done.of(actors.pupil(reflection.pupilId()), "recorded", "reflection", reflection.reflectionId())
                            .with("means-to-use", meant(reflection)));
        }
        if (event instanceof LaterUseSampled sample && reflecting.containsKey(sample.reflectionId())) {
            return Optional.of(Done.of(
                            actors.pupil(reflecting.get(sample.reflectionId())),
                            "was-sampled-for",
                            "reflection",
                            sample.reflectionId())
                    .with("used", sample.used())
                    .with("support", sample.support())
                    .with("written-on", sample.date()));
        }
        return Optional.empty();
    }

    private static String meant(ReflectionRecorded reflection) {
        return Iri.oneOf(
                reflection.choiceId(), reflection.examinationId(), reflection.lineId(), reflection.contributionId());
    }

    private Done lesson(String verb) {
        return Done.of(actors.teacher(), verb, "lesson", lesson);
    }
}
