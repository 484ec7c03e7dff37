package org.sharedpen.infra.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Link;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Pair;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.Tokeniser;

/** Lessons to measure with, the same at every run. */
final class Lessons {
    private final Random random = new Random(42);
    private final List<LessonEvent> events = new ArrayList<>();
    private final List<Originator> authors = IntStream.range(0, 12)
            .mapToObj(pupil -> Originator.pupil(new PupilId(id())))
            .toList();
    private int version = 1;

    static List<LessonEvent> ordinary() {
        Lessons lesson = new Lessons();
        for (int line = 0; line < 40; line++) {
            LineId id = new LineId(lesson.id());
            String text = lesson.text(12, 600);
            lesson.scribe(id, text, lesson.offer(text));
            text = lesson.changed(text, 2, 600);
            lesson.revise(id, text);
            lesson.revise(id, lesson.changed(text, 1, 600));
        }
        return lesson.events;
    }

    static List<LessonEvent> vandalised() {
        Lessons lesson = new Lessons();
        for (int line = 0; line < 40; line++) {
            LineId id = new LineId(lesson.id());
            String text = lesson.text(12, 600);
            lesson.scribe(id, text, lesson.offer(text));
            lesson.revise(id, "ha ha ha");
            lesson.revise(id, text);
            lesson.revise(id, lesson.text(12, 600));
            lesson.revise(id, lesson.changed(text, 1, 600));
        }
        return lesson.events;
    }

    static List<LessonEvent> long400() {
        Lessons lesson = new Lessons();
        LineId id = new LineId(lesson.id());
        String text = lesson.text(400, 300);
        lesson.scribe(id, text, null);
        for (int revision = 0; revision < 1_000; revision++) {
            text = lesson.changed(text, 1 + lesson.random.nextInt(9), 300);
            lesson.revise(id, text);
        }
        return lesson.events;
    }

    static long tokens(List<LessonEvent> lesson) {
        long tokens = 0;
        for (LessonEvent event : lesson) {
            tokens += event instanceof LineScribed scribed
                    ? Tokeniser.tokens(scribed.text()).size()
                    : 0;
            tokens += event instanceof LineRevised revised
                    ? Tokeniser.tokens(revised.text()).size()
                    : 0;
        }
        return tokens;
    }

    private Link offer(String text) {
        ContributionId id = new ContributionId(id());
        int words = Tokeniser.words(text);
        events.add(new ContributionOffered(id, author(), null, null, words, null, null, null));
        List<Pair> same =
                IntStream.range(0, words).mapToObj(at -> new Pair(at, at)).toList();
        return new Link(id, words, same, List.of(), List.of());
    }

    private void scribe(LineId line, String text, @Nullable Link link) {
        List<Link> links = link == null ? List.of() : List.of(link);
        events.add(new LineScribed(line, null, text, Originator.TEACHER, Originator.TEACHER, links));
    }

    private void revise(LineId line, String text) {
        events.add(new LineRevised(
                line, ++version, text, author(), Originator.TEACHER, List.of(), null, null, null, null));
    }

    private Originator author() {
        return authors.get(random.nextInt(authors.size()));
    }

    private String changed(String text, int words, int vocabulary) {
        String[] all = text.split(" ");
        int from = random.nextInt(Math.max(1, all.length - words));
        for (int at = from; at < Math.min(all.length, from + words); at++) {
            all[at] = word(vocabulary);
        }
        return Arrays.stream(all).collect(Collectors.joining(" "));
    }

    private String text(int words, int vocabulary) {
        return IntStream.range(0, words).mapToObj(at -> word(vocabulary)).collect(Collectors.joining(" "));
    }

    /** Few words are common and most are rare, as in English. */
    private String word(int vocabulary) {
        double rank = Math.pow(vocabulary, random.nextDouble());
        return "word" + (char) ('a' + (int) rank % 26) + (int) rank;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
