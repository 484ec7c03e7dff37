package org.sharedpen.command.lesson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.lesson.action.Action;
import org.sharedpen.command.lesson.action.Seen;
import org.sharedpen.command.lesson.action.Text;
import org.sharedpen.command.lesson.frame.CloseLesson;
import org.sharedpen.command.lesson.frame.CorrectAttendance;
import org.sharedpen.command.lesson.frame.EndSegment;
import org.sharedpen.command.lesson.frame.OpenLesson;
import org.sharedpen.command.lesson.frame.ReopenLesson;
import org.sharedpen.command.lesson.frame.StartSegment;
import org.sharedpen.command.lesson.frame.VoidAction;
import org.sharedpen.command.lesson.talk.CorrectAttribution;
import org.sharedpen.command.lesson.talk.GiveReason;
import org.sharedpen.command.lesson.talk.OfferContribution;
import org.sharedpen.command.lesson.talk.TakePass;
import org.sharedpen.command.lesson.text.JoinLines;
import org.sharedpen.command.lesson.text.MoveLine;
import org.sharedpen.command.lesson.text.Reasoning;
import org.sharedpen.command.lesson.text.RemoveLine;
import org.sharedpen.command.lesson.text.ReviseLine;
import org.sharedpen.command.lesson.text.ScribeLine;
import org.sharedpen.command.lesson.text.SplitLine;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.CaptureMode;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.Form;
import org.sharedpen.events.LineId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonId;
import org.sharedpen.events.Route;
import org.sharedpen.events.SegmentId;
import org.sharedpen.events.SegmentKind;

/** The phrases that the stories are told in. A thing's id follows from the name that the story gives it. */
final class Telling {
    private Telling() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static PupilId pupil(String name) {
        return new PupilId(id("pupil " + name));
    }

    static ActionId action(String name) {
        return new ActionId(id("action " + name));
    }

    static ContributionId contribution(String name) {
        return new ContributionId(id("contribution " + name));
    }

    static LineId line(String name) {
        return new LineId(id("line " + name));
    }

    static SegmentId segment(String name) {
        return new SegmentId(id("segment " + name));
    }

    static ReasonId reason(String name) {
        return new ReasonId(id("reason " + name));
    }

    static Originator the(String... pupils) {
        List<PupilId> ids = Stream.of(pupils).map(Telling::pupil).toList();
        return new Originator(ids.size() == 1 ? Originator.Kind.PUPIL : Originator.Kind.PAIR, ids);
    }

    static Action open() {
        return absent();
    }

    static Action absent(String... pupils) {
        return new OpenLesson(ids(pupils), false, CaptureMode.LIVE);
    }

    static Action present(String... pupils) {
        return new OpenLesson(ids(pupils), true, CaptureMode.LIVE);
    }

    static Action openForTranscript() {
        return new OpenLesson(Set.of(), false, CaptureMode.TRANSCRIBED);
    }

    static Action close() {
        return new CloseLesson();
    }

    static Action reopen() {
        return new ReopenLesson();
    }

    static Action arrives(String pupil) {
        return new CorrectAttendance(pupil(pupil), true);
    }

    static Action leaves(String pupil) {
        return new CorrectAttendance(pupil(pupil), false);
    }

    static Action starts(String segment) {
        return new StartSegment(segment(segment), SegmentKind.SHARED_WRITING, null);
    }

    static Action startsFor(int seconds, String segment) {
        return new StartSegment(segment(segment), SegmentKind.PAIR_TALK, seconds);
    }

    static Action ends(String segment) {
        return new EndSegment(segment(segment));
    }

    static Action offeredBy(String pupil, String words) {
        return offered(words, the(pupil), words);
    }

    static Action offered(String name, Originator originator, @Nullable String words) {
        return new OfferContribution(
                contribution(name), originator, Form.PHRASE, Route.VOLUNTEERED, text(words), null, null);
    }

    static Action offeredFor(String line, String words) {
        return new OfferContribution(contribution(words), Originator.CLASS, null, null, text(words), null, line(line));
    }

    static Action offeredIn(String choice, String words) {
        return new OfferContribution(
                contribution(words), Originator.CLASS, null, null, text(words), new ChoiceId(id(choice)), null);
    }

    static Action wasReally(String contribution, Originator originator) {
        return new CorrectAttribution(contribution(contribution), originator);
    }

    static Action passes(String pupil) {
        return new TakePass(pupil(pupil));
    }

    static Action argues(String pupil, String contribution) {
        return new GiveReason(
                reason(pupil), the(pupil), new Text("because"), null, null, contribution(contribution), null);
    }

    static Action arguesFor(String pupil, String line) {
        return new GiveReason(reason(pupil), the(pupil), null, null, null, null, line(line));
    }

    static Action arguesInChoice(String pupil, String choice) {
        return new GiveReason(reason(pupil), the(pupil), null, new ChoiceId(id(choice)), null, null, null);
    }

    static Action arguesInExamination(String pupil, String examination) {
        return new GiveReason(reason(pupil), the(pupil), null, null, new ExaminationId(id(examination)), null, null);
    }

    static Action scribed(String line, String text, String... contributions) {
        return scribedAfter(null, line, text, contributions);
    }

    static Action scribedAfter(@Nullable String after, String line, String text, String... contributions) {
        return new ScribeLine(
                line(line),
                after == null ? null : line(after),
                new Text(text),
                contributions(contributions),
                Originator.TEACHER,
                Originator.TEACHER);
    }

    static Action scribedBy(Originator scribe, String line, String text) {
        return new ScribeLine(line(line), null, new Text(text), List.of(), Originator.TEACHER, scribe);
    }

    static Action revised(String line, int version, String text, String... contributions) {
        return revision(line, version, text, contributions, null, null, null);
    }

    static Action revisedAs(String pupil, String why, String line, int version, String text) {
        return revision(line, version, text, new String[0], new Reasoning(the(pupil), new Text(why)), null, null);
    }

    static Action revisedFor(String choice, String line, int version, String text) {
        return revision(line, version, text, new String[0], null, new ChoiceId(id(choice)), null);
    }

    static Action revisedAfterLooking(String examination, String line, int version, String text) {
        return revision(line, version, text, new String[0], null, null, new ExaminationId(id(examination)));
    }

    private static Action revision(
            String line,
            int version,
            String text,
            String[] contributions,
            @Nullable Reasoning narration,
            @Nullable ChoiceId choice,
            @Nullable ExaminationId examination) {
        return new ReviseLine(
                new Seen(line(line), version),
                new Text(text),
                Originator.TEACHER,
                Originator.TEACHER,
                contributions(contributions),
                choice,
                examination,
                null,
                narration);
    }

    static Action split(String line, int version, int at, String newLine) {
        return new SplitLine(new Seen(line(line), version), at, line(newLine));
    }

    static Action joined(String line, int version, String next, int nextVersion) {
        return new JoinLines(new Seen(line(line), version), new Seen(line(next), nextVersion));
    }

    static Action moved(String line, int version, @Nullable String after) {
        return new MoveLine(new Seen(line(line), version), after == null ? null : line(after));
    }

    static Action removed(String line, int version) {
        return new RemoveLine(new Seen(line(line), version));
    }

    static Action undone(String action) {
        return new VoidAction(action(action), null);
    }

    private static @Nullable Text text(@Nullable String words) {
        return words == null ? null : new Text(words);
    }

    private static List<ContributionId> contributions(String... names) {
        return Stream.of(names).map(Telling::contribution).toList();
    }

    private static Set<PupilId> ids(String... pupils) {
        return Stream.of(pupils).map(Telling::pupil).collect(Collectors.toSet());
    }
}
