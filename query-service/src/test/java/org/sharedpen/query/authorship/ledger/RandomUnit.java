package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.Originator;
import org.sharedpen.query.authorship.ledger.Lesson.Told;

/**
 * Lessons of one unit that carry text from one another, in chains and crosswise, and go on while they do: text is revised and
 * attributions are corrected before and after, and a lesson may end with an action that is undone. Offers and actions are called
 * the same in every lesson, so that nothing but the lesson tells them apart.
 */
public final class RandomUnit {
    private final Random random;
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<RandomLesson> authors = new ArrayList<>();
    private final Set<Integer> finished = new HashSet<>();
    private final IntFunction<LessonId> ids;
    private final EarlierText quick =
            (lesson, version) -> ledger(lesson, version).lines();

    public RandomUnit(long seed, int count) {
        this(seed, count, at -> new LessonId(UUID.nameUUIDFromBytes(new byte[] {(byte) at})));
    }

    /** Lessons that are called by these ids. */
    public RandomUnit(long seed, int count, IntFunction<LessonId> ids) {
        this.ids = ids;
        random = new Random(seed);
        for (int at = 0; at < count; at++) {
            Lesson lesson = new Lesson(quick);
            lessons.add(lesson);
            authors.add(new RandomLesson(seed * 31 + at, 8, (char) ('A' + at) + " ", lesson));
            begin(at);
            for (int before = 0; before <= at; before++) {
                act(before, 8);
                if (random.nextInt(4) == 0) {
                    end(before);
                }
            }
        }
    }

    /** Once its last action is undone a lesson stays as it is; others carry from it all the same. */
    private void end(int at) {
        if (finished.add(at)) {
            lessons.get(at).undoLast();
        }
    }

    private void begin(int at) {
        act(at, random.nextInt(6));
        if (at > 0) {
            carry(at, at - 1);
            act(at, 6);
            carry(at, random.nextInt(at));
        }
    }

    private void act(int at, int actions) {
        for (int done = 0; done < actions && !finished.contains(at); done++) {
            authors.get(at).next();
        }
    }

    private void carry(int to, int from) {
        int version = lessons.get(from).told.size();
        Set<String> held = Set.copyOf(lessons.get(to).lines());
        List<WrittenLine> lines = quick.of(id(from), version).stream()
                .filter(line ->
                        held.stream().noneMatch(name -> Lesson.line(name).equals(line.lineId())))
                .filter(line -> !wroteFirst(to, line.lineId()) && random.nextInt(4) > 0)
                .toList();
        if (!lines.isEmpty()) {
            lessons.get(to).carry(id(from), version, lines);
        }
    }

    /** A line that was carried and is gone may come again, one that was written in the lesson itself may not. */
    private boolean wroteFirst(int lesson, LineId line) {
        return lessons.get(lesson).told.stream()
                .map(Told::event)
                .anyMatch(event -> (event instanceof LineScribed scribed
                                && scribed.lineId().equals(line))
                        || (event instanceof LineSplit split
                                && split.newLineId().equals(line)));
    }

    public LessonId id(int at) {
        return ids.apply(at);
    }

    public int size() {
        return lessons.size();
    }

    public List<Told> told(int at) {
        return lessons.get(at).told;
    }

    List<WrittenLine> stood(LessonId lesson, long version) {
        return quick.of(lesson, version);
    }

    public Ledger ledger(int at) {
        return ledger(id(at), told(at).size());
    }

    private Ledger ledger(LessonId lesson, long version) {
        Ledger ledger = new Ledger(quick);
        List<Told> told = prefix(lesson, version);
        Set<ActionId> voided = voided(told);
        for (int at = 0; at < told.size(); at++) {
            Told next = told.get(at);
            if (voided.contains(next.action())) {
                ledger.passOver(next.event(), at + 1, next.action());
            } else {
                ledger.apply(next.event(), at + 1, next.action());
            }
        }
        return ledger;
    }

    /**
     * A word of a lesson by the slow ledger.
     *
     * @param owner whose it is by the whole of what was told, in whichever lesson
     * @param cluster what it is counted with
     */
    public record Owned(
            boolean word,
            Originator owner,
            boolean carried,
            Object cluster,
            @Nullable ContributionId contribution) {}

    /** The tokens that stand at the end of a lesson, line by line. */
    public Map<LineId, List<Owned>> standing(int at) {
        Map<LineId, List<Owned>> standing = new LinkedHashMap<>();
        slow(at).standing
                .forEach((line, words) -> standing.put(
                        line, words.stream().map(word -> owned(at, word)).toList()));
        return standing;
    }

    /** The tokens that were ever written in a lesson. */
    public List<Owned> written(int at) {
        return slow(at).written.stream().map(word -> owned(at, word)).toList();
    }

    private Owned owned(int at, SlowLedger.Word word) {
        return new Owned(
                Character.isLetterOrDigit(word.key().charAt(0)),
                owner(at, word),
                word.owner() instanceof SlowLedger.Carried,
                word.owner(),
                contribution(word.owner()));
    }

    SlowLedger slow(int at) {
        return slow(id(at), told(at).size());
    }

    private SlowLedger slow(LessonId lesson, long version) {
        SlowLedger ledger = new SlowLedger(this::slow);
        List<Told> told = prefix(lesson, version);
        told.stream()
                .filter(next -> !voided(told).contains(next.action()))
                .forEach(next -> ledger.apply(next.event(), next.action()));
        return ledger;
    }

    /** Whose a word is, by the whole of what was told where it was first written, whenever it was said. */
    Originator owner(int at, SlowLedger.Word word) {
        if (word.owner() instanceof SlowLedger.Carried carried) {
            return owner(index(carried.lesson()), carried.owner());
        }
        return owner(at, word.owner());
    }

    private Originator owner(int at, Object owner) {
        @Nullable Originator[] last = {null};
        Consumer<Originator> say = originator -> last[0] = originator;
        Set<ActionId> voided = voided(told(at));
        for (Told one : told(at)) {
            if (!voided.contains(one.action())) {
                says(one, owner, say);
            }
        }
        return last[0] == null ? Originator.SOMEONE : last[0];
    }

    private static void says(Told one, Object owner, Consumer<Originator> say) {
        LessonEvent event = one.event();
        if (event instanceof ContributionOffered offered && owner.equals(offered.contributionId())) {
            say.accept(offered.originator());
        } else if (event instanceof AttributionCorrected corrected && owner.equals(corrected.contributionId())) {
            say.accept(corrected.originator());
        } else if (event instanceof LineScribed scribed && owner.equals(one.action())) {
            say.accept(scribed.originator());
        } else if (event instanceof LineRevised revised && owner.equals(one.action())) {
            say.accept(revised.originator());
        }
    }

    private int index(LessonId lesson) {
        int at = 0;
        while (!id(at).equals(lesson)) {
            at++;
        }
        return at;
    }

    private List<Told> prefix(LessonId lesson, long version) {
        return List.copyOf(told(index(lesson)).subList(0, (int) version));
    }

    private static Set<ActionId> voided(List<Told> told) {
        return told.stream()
                .map(Told::event)
                .filter(ActionVoided.class::isInstance)
                .map(event -> ((ActionVoided) event).targetActionId())
                .collect(Collectors.toSet());
    }

    static @Nullable ContributionId contribution(Object owner) {
        Object first = owner instanceof SlowLedger.Carried carried ? carried.owner() : owner;
        return first instanceof ContributionId contribution ? contribution : null;
    }
}
