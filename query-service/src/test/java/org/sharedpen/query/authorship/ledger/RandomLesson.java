package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceOpened;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.SettledBy;

/** A lesson that twelve authors write at random: scribing, vandalising, restoring, moving sentences, cutting lines. */
public final class RandomLesson {
    private static final String[] WORDS = {
        "the", "The", "boat", "sea", "a", "of", "dark", "night", "lurched", "lurchd", "and", "wave", "wavs", ",", ".",
        "it"
    };

    private static final List<Originator> AUTHORS = authors();

    public final Lesson lesson;
    private final Random random;
    private final List<String> former = new ArrayList<>();
    private final List<String> offers = new ArrayList<>();
    private final int longest;
    private final String lines;
    private int names;

    public RandomLesson(long seed, int longest) {
        this(seed, longest, "L", new Lesson());
    }

    /** Goes on with a lesson; its lines begin with these letters, and its offers are called as in every other lesson. */
    public RandomLesson(long seed, int longest, String lines, Lesson lesson) {
        this.random = new Random(seed);
        this.longest = longest;
        this.lines = lines;
        this.lesson = lesson;
    }

    private static List<Originator> authors() {
        List<Originator> authors = new ArrayList<>(List.of(Originator.TEACHER, Originator.CLASS, Originator.SOURCE));
        for (int pupil = 0; pupil < 9; pupil++) {
            authors.add(Lesson.pupil("Pupil " + pupil));
        }
        authors.add(Lesson.pair(authors.get(3), authors.get(4)));
        authors.add(Lesson.pair(authors.get(3), authors.get(5), authors.get(6)));
        return authors;
    }

    public RandomLesson go(int actions) {
        while (lesson.told.size() < actions) {
            act();
        }
        return this;
    }

    /** What somebody does next. */
    public void next() {
        act();
    }

    void act() {
        List<String> lines = lesson.lines();
        int dice = random.nextInt(100);
        if (lines.isEmpty() || (lines.size() < 4 && dice < 25)) {
            scribe();
        } else if (dice < 75) {
            revise(any(lines));
        } else if (dice < 80 && lesson.tokens(lines.get(0)).size() > 1) {
            lesson.split(
                    lines.get(0), 1 + random.nextInt(lesson.tokens(lines.get(0)).size() - 1), name());
        } else if (dice < 84 && lines.size() > 1) {
            join();
        } else if (dice < 88) {
            former.add(lesson.text(lines.get(0)));
            lesson.remove(any(lines));
        } else if (dice < 91) {
            lesson.move(any(lines), null);
        } else if (dice < 95 && !offers.isEmpty()) {
            lesson.correct(any(offers), any(AUTHORS));
        } else if (dice == 95 && !offers.isEmpty()) {
            ChoiceId choice = new ChoiceId(new UUID(8, names++));
            lesson.tell(new ChoiceOpened(choice, new SealedWords("AAAA"), null));
            lesson.tell(new ChoiceSettled(choice, Lesson.contribution(any(offers)), SettledBy.VOTE, null, List.of()));
        } else {
            offer();
        }
    }

    private void scribe() {
        String text = random.nextInt(3) == 0 && !former.isEmpty() ? any(former) : phrase(1 + random.nextInt(longest));
        lesson.scribeAs(random.nextBoolean() ? Originator.TEACHER : any(AUTHORS), name(), null, text, linked());
    }

    private void revise(String line) {
        String text = lesson.text(line);
        former.add(text);
        String next = next(line, new ArrayList<>(List.of(text.split(" "))));
        if (random.nextInt(8) == 0) {
            lesson.reviseFor(null, new ExaminationId(new UUID(7, names)), line, next);
            return;
        }
        if (random.nextInt(3) > 0) {
            lesson.revise(line, next, linked());
            return;
        }
        lesson.reviseAs(any(AUTHORS), line, next, linked());
    }

    private String next(String line, List<String> words) {
        int place = random.nextInt(words.size());
        int dice = random.nextInt(100);
        if (dice < 25) {
            words.add(place, any(WORDS));
        } else if (dice < 45 && words.size() > 1) {
            words.remove(place);
        } else if (dice < 60) {
            words.set(place, any(WORDS));
        } else if (dice < 65) {
            return phrase(1 + random.nextInt(4));
        } else if (dice < 80) {
            return any(former);
        } else if (dice < 90 && words.size() > 2) {
            java.util.Collections.rotate(words.subList(0, words.size()), 1 + random.nextInt(2));
        } else {
            List<String> other = List.of(any(former).split(" "));
            int from = random.nextInt(other.size());
            words.addAll(place, other.subList(from, Math.min(other.size(), from + 4)));
        }
        String text = String.join(" ", words.size() > longest ? words.subList(0, longest) : words);
        return text.isEmpty() ? lesson.text(line) : text;
    }

    private void join() {
        List<String> order = lesson.ledger.lines().stream()
                .map(line -> lesson.lines().stream()
                        .filter(name -> Lesson.line(name).equals(line.lineId()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        int place = random.nextInt(order.size() - 1);
        lesson.join(order.get(place), order.get(place + 1));
    }

    private void offer() {
        String name = "offer " + names++;
        lesson.offer(name, phrase(1 + random.nextInt(4)), any(AUTHORS));
        offers.add(name);
    }

    private String[] linked() {
        return random.nextInt(3) > 0 || offers.isEmpty() ? new String[0] : new String[] {any(offers)};
    }

    private String name() {
        return lines + names++;
    }

    private String phrase(int length) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            words.add(any(WORDS));
        }
        return String.join(" ", words);
    }

    private <T> T any(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private String any(String[] many) {
        return many[random.nextInt(many.length)];
    }
}
