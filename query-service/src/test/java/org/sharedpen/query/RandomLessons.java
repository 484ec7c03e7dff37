package org.sharedpen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonReopened;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Route;
import org.sharedpen.events.SegmentKind;

/** Lessons that no teacher ever gave: any order of anything that can be recorded. */
public final class RandomLessons {
    private static final List<String> CHILDREN = List.of("Amira", "Ben", "Chloe", "Dan", "Eve", "Finn", "Gus");

    private final Random random;
    private final List<String> contributions = new ArrayList<>();
    private int segments;
    private int version = 1;

    private RandomLessons(long seed) {
        random = new Random(seed);
    }

    /** An opened lesson of this many further events; the same seed gives the same lesson. */
    public static List<LessonEvent> lesson(long seed, int length) {
        RandomLessons lessons = new RandomLessons(seed);
        List<LessonEvent> events = new ArrayList<>();
        events.add(Talking.opened(CHILDREN.subList(0, 4), CHILDREN.subList(4, 7)));
        events.add(Talking.scribed("line", "so it went", null));
        for (int i = 0; i < length; i++) {
            events.add(lessons.next());
        }
        return events;
    }

    private LessonEvent next() {
        String earlier = contributions.isEmpty() ? null : pick(contributions);
        return switch (random.nextInt(12)) {
            case 0 -> Talking.reason(anyone(), random.nextBoolean() ? earlier : null);
            case 1 -> Talking.pass(pick(CHILDREN));
            case 2 -> Talking.attendance(pick(CHILDREN), random.nextBoolean());
            case 3, 4 -> segment();
            case 5 -> earlier == null ? offer() : Talking.corrected(earlier, anyone());
            case 6 ->
                Talking.revised(
                        ++version, "line", "so it was " + version, null, random.nextBoolean() ? anyone() : null);
            case 7 -> random.nextInt(4) > 0 ? offer() : random.nextBoolean() ? Talking.closed() : new LessonReopened();
            default -> offer();
        };
    }

    private LessonEvent offer() {
        contributions.add("c" + contributions.size());
        Route route = random.nextInt(4) == 0 ? null : pick(List.of(Route.values()));
        return Talking.offered(contributions.get(contributions.size() - 1), anyone(), route, random.nextInt(12));
    }

    private LessonEvent segment() {
        if (segments > 0 && random.nextBoolean()) {
            return Talking.ended("s" + (segments - random.nextInt(2)));
        }
        segments++;
        SegmentKind kind = random.nextBoolean() ? SegmentKind.PAIR_TALK : pick(List.of(SegmentKind.values()));
        return Talking.started("s" + segments, kind);
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
