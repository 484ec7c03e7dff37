package org.sharedpen.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.Form;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.StreamId;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;

/** A class whose pupils have keys, so that what is said in it is sealed for real; what happens in one lesson of it, told in short. */
public final class Classroom {
    public final OneSchool school;
    private final QuerySide side;
    private final byte[] schoolKey = TestVault.key();
    private final Map<PupilId, byte[]> keys = new HashMap<>();

    public Classroom(QuerySide side, String... pupils) {
        this.side = side;
        this.school = new OneSchool(side).with(pupils);
        side.roster.run(
                school.school,
                "insert into vault.school_key values (?, ?)",
                school.school.value(),
                TestVault.wrap(QuerySide.masterKey(), schoolKey));
        for (String name : pupils) {
            byte[] key = TestVault.key();
            keys.put(Talking.pupil(name), key);
            side.roster.run(
                    school.school,
                    "insert into vault.pupil_key values (?, ?, ?)",
                    school.school.value(),
                    Talking.pupil(name).value(),
                    TestVault.wrap(schoolKey, key));
        }
    }

    /** The pupil's key is destroyed, as by an erasure. */
    public void erase(String name) {
        side.roster.run(
                school.school,
                "delete from vault.pupil_key where school = ? and pupil_id = ?",
                school.school.value(),
                Talking.pupil(name).value());
        side.roster.run(
                school.school,
                "delete from roster.enrolment where school = ? and pupil_id = ?",
                school.school.value(),
                Talking.pupil(name).value());
        side.roster.run(
                school.school,
                "delete from roster.pupil where school = ? and pupil_id = ?",
                school.school.value(),
                Talking.pupil(name).value());
    }

    /** Words as the command side seals them. */
    public SealedWords sealed(int seat, Originator originator, Object fact, String field, String words) {
        return sealed(StreamId.of(school.school, school.lesson(seat)), originator, fact, field, words);
    }

    public SealedWords sealed(StreamId stream, Originator originator, Object fact, String field, String words) {
        String place = Seal.place(stream, fact, field);
        byte[] key = originator.pupilIds().isEmpty()
                ? Seal.keyAt(schoolKey, place)
                : Seal.together(originator.pupilIds().stream()
                        .map(pupil -> Seal.keyAt(Objects.requireNonNull(keys.get(pupil)), place))
                        .toList());
        return Seal.close(key, place, words);
    }

    public static ChoiceId choice(String name) {
        return new ChoiceId(Talking.id("choice " + name));
    }

    public static ExaminationId examination(String name) {
        return new ExaminationId(Talking.id("examination " + name));
    }

    public static CriterionId criterion(String name) {
        return new CriterionId(Talking.id("criterion " + name));
    }

    public static ReflectionId reflection(String name) {
        return new ReflectionId(Talking.id("reflection " + name));
    }

    public ChoiceOpened opens(int seat, String choice, String question) {
        return new ChoiceOpened(
                choice(choice), sealed(seat, Originator.TEACHER, choice(choice), "question", question), null);
    }

    public ContributionOffered offers(int seat, Originator originator, String words, @Nullable String choice) {
        ContributionId id = Talking.contribution(words);
        return new ContributionOffered(
                id,
                originator,
                Form.WORD,
                null,
                1,
                sealed(seat, originator, id, "words", words),
                choice == null ? null : choice(choice),
                null);
    }

    public AttributionCorrected corrects(int seat, String words, Originator originator) {
        ContributionId id = Talking.contribution(words);
        return new AttributionCorrected(id, originator, sealed(seat, originator, id, "words", words));
    }

    public CriterionStated states(int seat, Originator originator, String choice, String words) {
        return new CriterionStated(
                choice(choice),
                criterion(words),
                originator,
                sealed(seat, originator, criterion(words), "words", words));
    }

    public ReasonGiven reasons(
            int seat, Originator originator, @Nullable String choice, @Nullable String about, String words) {
        ReasonId id = new ReasonId(Talking.id("reason " + words));
        return new ReasonGiven(
                id,
                originator,
                choice == null ? null : choice(choice),
                null,
                about == null ? null : Talking.contribution(about),
                null,
                sealed(seat, originator, id, "words", words));
    }

    public static ChoiceSettled settles(String choice, String chosen, SettledBy by, String... criteria) {
        return new ChoiceSettled(
                choice(choice),
                Talking.contribution(chosen),
                by,
                null,
                Stream.of(criteria).map(Classroom::criterion).toList());
    }

    public static LineExamined examines(String examination, String line) {
        return new LineExamined(examination(examination), new LineId(Talking.id(line)), ExaminationQuestion.STRONGER);
    }

    public static ExaminationClosed closes(String examination, ExaminationOutcome outcome, @Nullable SettledBy by) {
        return new ExaminationClosed(examination(examination), outcome, by, null);
    }

    public ReflectionRecorded means(int seat, String name, String pupil, String choice, String words) {
        return new ReflectionRecorded(
                reflection(name),
                Talking.pupil(pupil),
                choice(choice),
                null,
                null,
                null,
                sealed(seat, Talking.by(pupil), reflection(name), "words", words));
    }

    public LaterUseSampled sampled(int seat, String name, String pupil, Used used, Support support) {
        return new LaterUseSampled(
                reflection(name),
                sealed(seat, Talking.by(pupil), reflection(name), "task", "My island"),
                LocalDate.of(2026, 4, 1),
                used,
                support,
                sealed(seat, Talking.by(pupil), reflection(name), "quote", "it plummeted"));
    }
}
