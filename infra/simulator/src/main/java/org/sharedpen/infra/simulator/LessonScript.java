package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One lesson from opening to closing: drafted, talked over in pairs, weighed, chosen, examined, edited, reflected. */
final class LessonScript {
    private final Scene scene;
    private final LessonPlan plan;
    private final @Nullable PlayedLesson before;
    private int quietUpgrades;

    private LessonScript(LessonPlan plan, @Nullable PlayedLesson before, Classroom classroom, Chance chance) {
        this.scene = new Scene(plan, classroom, chance);
        this.plan = plan;
        this.before = before;
    }

    /** @param before the lesson that this one may carry a line from */
    static PlayedLesson play(LessonPlan plan, @Nullable PlayedLesson before, Classroom classroom, Chance chance) {
        return new LessonScript(plan, before, classroom, chance).play();
    }

    private PlayedLesson play() {
        List<Sentence> sentences = plan.chapter().sentences();
        int half = sentences.size() / 2;
        int seconds = 60 * scene.manner.support().shared();
        Drafting drafting = new Drafting(scene);
        open();
        scene.segment("MODELLING", 60 * scene.manner.support().modelling());
        scene.segment("THINK_TIME", 90);
        scene.segment("SHARED_WRITING", 30 + seconds / 2);
        drafting.draft(sentences.subList(0, half), false);
        scene.segment("PAIR_TALK", 150);
        scene.segment("SHARED_WRITING", 30 + seconds / 2);
        drafting.draft(sentences.subList(half, sentences.size()), true);
        new Mending(scene).namesAndSlips();
        scene.segment("EXAMINATION", 60);
        new Weighing(scene).weigh();
        work();
        new Mending(scene).theWall();
        scene.segment("PIGGYBACK", 240);
        new Releasing(scene).sampleVariations();
        scene.segment("REFLECTION", 180);
        Map<UUID, String> meant = new Releasing(scene).reflect();
        scene.actions.record("close-lesson");
        return new PlayedLesson(
                plan,
                scene.actions.all(),
                scene.actions.ofTheSecond(),
                LaterUses.sample(plan, meant, scene.chance),
                scene.drafts,
                scene.speaking.absent().size(),
                quietUpgrades);
    }

    private void open() {
        scene.actions.record(
                "open-lesson",
                "absentPupilIds",
                scene.speaking.absent(),
                "captureMode",
                scene.manner.capture().mode());
        new Mending(scene).lateComers();
        if (before != null && plan.number() % 2 == 0) {
            scene.actions.record(
                    "carry-text",
                    "fromLessonId",
                    before.plan().lessonId(),
                    "lineIds",
                    List.of(before.drafts().get(before.drafts().size() - 1).line()));
        }
        pairs();
    }

    private void pairs() {
        List<String> present = scene.speaking.present();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < present.size(); i += 2) {
            boolean three = i + 3 == present.size();
            pairs.add(List.copyOf(present.subList(i, three ? i + 3 : i + 2)));
        }
        scene.actions.record("form-pairs", "pairs", pairs);
    }

    /** A choice or two, some examinations, and the rest in editing; the teacher's own hand last. */
    private void work() {
        List<Draft> open = new ArrayList<>(scene.drafts.stream()
                .filter(draft -> draft.reworked() && draft.voice() != Voice.TEACHER)
                .toList());
        int choices = Math.min(open.size(), 1 + plan.number() % 2);
        open.subList(0, choices).forEach(new Choosing(scene)::choose);
        List<Draft> examined = open.subList(choices, Math.min(open.size(), choices + 2));
        examined.forEach(new Examining(scene)::rework);
        scene.drafts.stream().filter(draft -> !draft.reworked()).limit(1).forEach(new Examining(scene)::leave);
        List<Draft> left = new ArrayList<>(open.subList(choices + examined.size(), open.size()));
        scene.drafts.stream()
                .filter(draft -> draft.reworked() && draft.voice() == Voice.TEACHER)
                .forEach(left::add);
        scene.segment("EDITING", 60);
        new Editing(scene).edit(left);
        List<Draft> bettered = scene.drafts.stream()
                .filter(draft -> !draft.reworked() && draft.voice() == Voice.PUPIL)
                .limit(scene.manner.support().quietUpgrades())
                .toList();
        bettered.forEach(new Editing(scene)::byTheTeacher);
        long framed = scene.drafts.stream()
                .filter(draft ->
                        draft.voice() == Voice.FRAMED && !scene.manner.support().openFrames())
                .count();
        quietUpgrades = bettered.size() + (int) framed;
    }
}
