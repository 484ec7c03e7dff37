package org.sharedpen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.ExaminationOutcome;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Route;
import org.sharedpen.events.SegmentKind;
import org.sharedpen.events.SettledBy;
import org.sharedpen.events.Support;
import org.sharedpen.events.Used;

/** Lessons that no teacher ever gave: any order of anything that can be recorded. */
public final class RandomLessons {
    private static final List<String> CHILDREN = List.of("Amira", "Ben", "Chloe", "Dan", "Eve", "Finn", "Gus");
    private static final List<CraftFocus> FOCUSES =
            List.of(CraftFocus.VOCABULARY, CraftFocus.PUNCTUATION, CraftFocus.COHESION);

    private final Random random;
    private final List<String> contributions = new ArrayList<>();
    private final List<String> lines = new ArrayList<>(List.of("line"));
    private final List<String> choices = new ArrayList<>();
    private final List<String> criteria = new ArrayList<>();
    private final List<String> examinations = new ArrayList<>();
    private int opened;
    private final List<String> reflections = new ArrayList<>();
    private int segments;
    private int version = 1;

    private final String device;

    private RandomLessons(long seed, String device) {
        random = new Random(seed);
        this.device = device;
    }

    /** What one device sends: everything that it makes is called by its name. */
    public static List<LessonEvent> sent(long seed, int length, String device) {
        RandomLessons lessons = new RandomLessons(seed, device);
        return IntStream.range(0, length).mapToObj(i -> lessons.next()).toList();
    }

    /** An opened lesson of this many further events; the same seed gives the same lesson. */
    public static List<LessonEvent> lesson(long seed, int length) {
        RandomLessons lessons = new RandomLessons(seed, "");
        List<LessonEvent> events = new ArrayList<>();
        events.add(Talking.opened(CHILDREN.subList(0, 4), CHILDREN.subList(4, 7)));
        events.add(Talking.scribed("line", "so it went", null));
        for (int i = 0; i < length; i++) {
            events.add(lessons.next());
        }
        return events;
    }

    /** Both in one order or another, each in its own. */
    public static List<LessonEvent> merged(List<LessonEvent> one, List<LessonEvent> other, Random random) {
        List<LessonEvent> merged = new ArrayList<>();
        int fromOne = 0;
        int fromOther = 0;
        while (fromOne < one.size() || fromOther < other.size()) {
            boolean next = fromOther == other.size() || (fromOne < one.size() && random.nextBoolean());
            merged.add(next ? one.get(fromOne++) : other.get(fromOther++));
        }
        return merged;
    }

    private LessonEvent next() {
        String earlier = contributions.isEmpty() ? null : pick(contributions);
        return switch (random.nextInt(18)) {
            case 0 -> Talking.reason(anyone(), random.nextBoolean() ? earlier : null);
            case 1 -> Talking.pass(pick(CHILDREN));
            case 2 -> Talking.attendance(pick(CHILDREN), random.nextBoolean());
            case 3, 4 -> segment();
            case 5 -> earlier == null ? offer() : Talking.corrected(earlier, anyone());
            case 6, 7 -> write(earlier);
            case 8 -> random.nextInt(4) > 0 ? offer() : random.nextBoolean() ? Talking.closed() : new LessonReopened();
            case 9, 10 -> choose(earlier);
            case 11, 12 -> examine();
            case 13 -> edit(earlier);
            case 14 -> release();
            default -> offer();
        };
    }

    private LessonEvent write(@Nullable String earlier) {
        String[] linked = earlier == null || random.nextBoolean() ? new String[0] : new String[] {earlier};
        if (random.nextInt(3) == 0) {
            lines.add(device + "line " + lines.size());
            return Talking.scribed(
                    lines.get(lines.size() - 1), "and it went on", linked.length == 0 ? null : linked[0]);
        }
        CraftFocus focus = random.nextBoolean() ? null : pick(FOCUSES);
        return Talking.revised(
                ++version, "line", "so it was " + version, focus, random.nextBoolean() ? anyone() : null, linked);
    }

    private LessonEvent choose(@Nullable String earlier) {
        if (choices.isEmpty() || random.nextInt(4) == 0) {
            choices.add(device + "choice " + opened++);
            return Talking.choice(choices.get(choices.size() - 1));
        }
        if (earlier == null || random.nextBoolean()) {
            criteria.add(device + "criterion " + criteria.size());
            return Talking.criterion(pick(choices), criteria.get(criteria.size() - 1), anyone());
        }
        // settled once: what is settled is offered no more
        String choice = choices.remove(random.nextInt(choices.size()));
        return Talking.settled(choice, earlier, pick(List.of(SettledBy.values())), decider());
    }

    private LessonEvent examine() {
        if (examinations.isEmpty() || random.nextBoolean()) {
            examinations.add(device + "examination " + random.nextLong());
            return Talking.examined(examinations.get(examinations.size() - 1), pick(lines));
        }
        if (random.nextInt(3) == 0) {
            return Talking.reasonIn(pick(examinations), "r" + random.nextLong(), anyone());
        }
        ExaminationOutcome outcome = pick(List.of(ExaminationOutcome.values()));
        SettledBy by = outcome == ExaminationOutcome.REWORKED ? pick(List.of(SettledBy.values())) : null;
        return Talking.examinationClosed(
                examinations.remove(random.nextInt(examinations.size())), outcome, by, decider());
    }

    private LessonEvent edit(@Nullable String earlier) {
        return switch (random.nextInt(4)) {
            case 0 -> new EditFocusSet(pick(FOCUSES));
            case 1 -> new EditFocusCleared(pick(FOCUSES));
            case 2 -> earlier == null ? offer() : Talking.parked(earlier);
            default -> Talking.edit(contribution(), anyone());
        };
    }

    private LessonEvent release() {
        switch (random.nextInt(4)) {
            case 0:
                return Talking.paired("Amira", "Ben");
            case 1:
                return Talking.variation(pick(CHILDREN), pick(List.of(Divergence.values())));
            case 2:
                if (!choices.isEmpty()) {
                    reflections.add(device + "reflection " + reflections.size());
                    return Talking.reflection(reflections.get(reflections.size() - 1), pick(CHILDREN), pick(choices));
                }
                return offer();
            default:
                return reflections.isEmpty()
                        ? offer()
                        : Talking.laterUse(pick(reflections), pick(List.of(Used.values())), Support.CLUE);
        }
    }

    private @Nullable Originator decider() {
        return random.nextBoolean() ? null : anyone();
    }

    private String contribution() {
        contributions.add(device + "c" + contributions.size());
        return contributions.get(contributions.size() - 1);
    }

    private LessonEvent offer() {
        Route route = random.nextInt(4) == 0 ? null : pick(List.of(Route.values()));
        return Talking.offered(contribution(), anyone(), route, random.nextInt(12));
    }

    private LessonEvent segment() {
        if (segments > 0 && random.nextBoolean()) {
            return Talking.ended(device + "s" + (segments - random.nextInt(2)));
        }
        segments++;
        SegmentKind kind = random.nextBoolean() ? SegmentKind.PAIR_TALK : pick(List.of(SegmentKind.values()));
        return Talking.started(device + "s" + segments, kind);
    }

    private Originator anyone() {
        return switch (random.nextInt(9)) {
            case 0 -> Originator.TEACHER;
            case 1 -> Originator.CLASS;
            case 2 -> Originator.SOMEONE;
            case 3 -> Originator.SOURCE;
            case 4, 5 -> several(2 + random.nextInt(2));
            default -> several(1);
        };
    }

    private Originator several(int members) {
        List<String> names = new ArrayList<>(CHILDREN);
        java.util.Collections.shuffle(names, random);
        return Talking.by(names.subList(0, members).toArray(String[]::new));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
