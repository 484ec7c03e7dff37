package org.sharedpen.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.AttendanceCorrected;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.CriterionId;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.ExaminationClosed;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.Form;
import org.sharedpen.events.LaterUseSampled;
import org.sharedpen.events.LessonClosed;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonOpened;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Link;
import org.sharedpen.events.Narration;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Pair;
import org.sharedpen.events.PairsFormed;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonGiven;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.ReflectionId;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.Route;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.SegmentEnded;
import org.sharedpen.events.SegmentId;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SegmentStarted;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.Support;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;
import org.sharedpen.events.UnitId;
import org.sharedpen.events.Used;
import org.sharedpen.events.VariationSampled;

/** What happens in a lesson, told in short; pupils, contributions, lines and segments are known by their names. */
public final class Talking {
    public static final UnitId UNIT = new UnitId(id("unit"));
    public static final ClassId CLASS = new ClassId(id("class"));
    public static final AccountId TEACHER = new AccountId(id("teacher"));
    private static final SealedWords SEALED = new SealedWords("AAAA");

    private Talking() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static PupilId pupil(String name) {
        return new PupilId(id("pupil " + name));
    }

    /** One name is a pupil, two or three are a pair, none the teacher; the words of the kinds stand for themselves. */
    public static Originator by(String... names) {
        if (names.length == 0) {
            return Originator.TEACHER;
        }
        List<PupilId> pupils = Stream.of(names).map(Talking::pupil).toList();
        return new Originator(pupils.size() == 1 ? Originator.Kind.PUPIL : Originator.Kind.PAIR, pupils);
    }

    public static LessonOpened opened(List<String> present, List<String> absent) {
        return new LessonOpened(UNIT, CLASS, TEACHER, CaptureMode.LIVE, pupils(present), pupils(absent));
    }

    public static AttendanceCorrected attendance(String pupil, boolean present) {
        return new AttendanceCorrected(pupil(pupil), present);
    }

    public static ContributionOffered offered(String contribution, Originator originator) {
        return offered(contribution, originator, null, 5);
    }

    public static ContributionOffered offered(
            String contribution, Originator originator, @Nullable Route route, int words) {
        return new ContributionOffered(
                contribution(contribution), originator, Form.PHRASE, route, words, SEALED, null, null);
    }

    public static ContributionOffered edit(String contribution, Originator originator) {
        return new ContributionOffered(contribution(contribution), originator, Form.EDIT, null, 1, SEALED, null, null);
    }

    public static AttributionCorrected corrected(String contribution, Originator originator) {
        return new AttributionCorrected(contribution(contribution), originator, SEALED);
    }

    public static ReasonGiven reason(Originator originator, @Nullable String about) {
        LineId line = about == null ? new LineId(id("line")) : null;
        ContributionId contribution = about == null ? null : contribution(about);
        return new ReasonGiven(new ReasonId(UUID.randomUUID()), originator, null, null, contribution, line, SEALED);
    }

    public static PassTaken pass(String pupil) {
        return new PassTaken(pupil(pupil));
    }

    public static SegmentStarted started(String segment, SegmentKind kind) {
        return new SegmentStarted(new SegmentId(id(segment)), kind, null);
    }

    public static SegmentStarted startedFor(int seconds, String segment, SegmentKind kind) {
        return new SegmentStarted(new SegmentId(id(segment)), kind, seconds);
    }

    public static SegmentEnded ended(String segment) {
        return new SegmentEnded(new SegmentId(id(segment)));
    }

    public static PairsFormed paired(String... pupils) {
        return new PairsFormed(List.of(pupils(List.of(pupils))));
    }

    public static ChoiceOpened choice(String choice) {
        return new ChoiceOpened(choiceId(choice), SEALED, null);
    }

    public static CriterionStated criterion(String choice, String criterion, Originator originator) {
        return new CriterionStated(choiceId(choice), criterionId(criterion), originator, SEALED);
    }

    public static ChoiceSettled settled(
            String choice, String contribution, SettledBy by, @Nullable Originator decider, String... criteria) {
        return new ChoiceSettled(
                choiceId(choice),
                contribution(contribution),
                by,
                decider,
                Stream.of(criteria).map(Talking::criterionId).toList());
    }

    public static LineExamined examined(String examination, String line) {
        return new LineExamined(examinationId(examination), new LineId(id(line)), ExaminationQuestion.STRONGER);
    }

    public static ExaminationClosed examinationClosed(
            String examination, ExaminationOutcome outcome, @Nullable SettledBy by, @Nullable Originator decider) {
        return new ExaminationClosed(examinationId(examination), outcome, by, decider);
    }

    public static ReasonGiven reasonIn(String examination, String reason, Originator originator) {
        return new ReasonGiven(
                new ReasonId(id("reason " + reason)), originator, null, examinationId(examination), null, null, SEALED);
    }

    public static EditParked parked(String contribution) {
        return new EditParked(contribution(contribution), null);
    }

    public static VariationSampled variation(String pupil, Divergence divergence) {
        return new VariationSampled(pupil(pupil), divergence, 12, SEALED, null);
    }

    public static ReflectionRecorded reflection(String reflection, String pupil, String choice) {
        return new ReflectionRecorded(
                reflectionId(reflection), pupil(pupil), choiceId(choice), null, null, null, SEALED);
    }

    public static LaterUseSampled laterUse(String reflection, Used used, Support support) {
        return new LaterUseSampled(reflectionId(reflection), SEALED, LocalDate.of(2026, 3, 9), used, support, SEALED);
    }

    public static ChoiceId choiceId(String name) {
        return new ChoiceId(id("choice " + name));
    }

    public static CriterionId criterionId(String name) {
        return new CriterionId(id("criterion " + name));
    }

    public static ExaminationId examinationId(String name) {
        return new ExaminationId(id("examination " + name));
    }

    public static ReflectionId reflectionId(String name) {
        return new ReflectionId(id("reflection " + name));
    }

    public static LessonClosed closed() {
        return new LessonClosed();
    }

    /** A line whose words are all there, linked to the contribution that has as many; teacher's words where none is named. */
    public static LineScribed scribed(String line, String text, @Nullable String contribution) {
        List<Link> links = contribution == null ? List.of() : List.of(link(contribution, text, text));
        return new LineScribed(new LineId(id(line)), null, text, Originator.TEACHER, Originator.TEACHER, links);
    }

    public static LineRevised revised(
            String line,
            String text,
            @Nullable CraftFocus focus,
            @Nullable Originator narrator,
            String... contributions) {
        return revised(2, line, text, focus, narrator, contributions);
    }

    public static LineRevised revised(
            int version,
            String line,
            String text,
            @Nullable CraftFocus focus,
            @Nullable Originator narrator,
            String... contributions) {
        return new LineRevised(
                new LineId(id(line)),
                version,
                text,
                Originator.TEACHER,
                Originator.TEACHER,
                Stream.of(contributions).map(name -> link(name, text, text)).toList(),
                null,
                null,
                focus,
                narrator == null ? null : new Narration(narrator, SEALED));
    }

    /** The link that the command side makes of a contribution's words and a line: every pair of equal words. */
    public static Link link(String contribution, String words, String line) {
        List<Token> said = Tokeniser.tokens(words);
        List<Token> written = Tokeniser.tokens(line);
        List<Pair> same = new ArrayList<>();
        IntStream.range(0, said.size()).filter(one -> said.get(one).word()).forEach(one -> IntStream.range(
                        0, written.size())
                .filter(other -> written.get(other).key().equals(said.get(one).key()))
                .forEach(other -> same.add(new Pair(one, other))));
        return new Link(contribution(contribution), Tokeniser.words(words), same, List.of(), List.of());
    }

    public static ContributionId contribution(String name) {
        return new ContributionId(id("contribution " + name));
    }

    public static List<LessonEvent> events(LessonEvent... events) {
        return List.of(events);
    }

    private static List<PupilId> pupils(List<String> names) {
        return names.stream().map(Talking::pupil).toList();
    }
}
