package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sharedpen.events.Originator;

/**
 * A dozen authors at one text: they insert, cut, blank, blank in part, mend spellings, move sentences inside a line and to
 * another, and restore what stood two or three versions ago. Each edit says itself whose every word is.
 */
final class KnownHistory {
    private record Known(String text, Originator author) {}

    final List<List<Known>> lines = new ArrayList<>();
    private final List<List<List<Known>>> versions = new ArrayList<>();
    private final Lesson lesson = new Lesson();
    private final Random random;
    private Originator author = Lesson.pupil("Pupil 0");
    private int words;

    KnownHistory(long seed) {
        random = new Random(seed);
        for (int line = 0; line < 3; line++) {
            List<Known> first = fresh(12);
            lines.add(first);
            versions.add(new ArrayList<>(List.of(first)));
            lesson.scribeAs(author, "L" + line, null, text(first));
        }
    }

    void goOn() {
        author = Lesson.pupil("Pupil " + random.nextInt(12));
        int line = random.nextInt(lines.size());
        List<Known> words = new ArrayList<>(lines.get(line));
        int place = random.nextInt(words.size());
        switch (random.nextInt(8)) {
            case 0 -> words.addAll(place, fresh(1 + random.nextInt(4)));
            case 1 -> words.subList(place, Math.min(words.size(), place + 3)).clear();
            case 2 -> words = fresh(3);
            case 3 -> words.subList(place, words.size()).replaceAll(word -> fresh(1).get(0));
            case 4 -> words.set(place, new Known(words.get(place).text + "e" + this.words++, author));
            case 5 -> words = restored(line);
            case 6 -> Collections.rotate(words, words.size() < 8 ? 0 : 4);
            default -> {
                moveAcross(line, words);
                return;
            }
        }
        write(line, words);
    }

    /** What stood two or three versions ago, unless a word of it has gone to another line. */
    private List<Known> restored(int line) {
        List<List<Known>> all = versions.get(line);
        List<Known> former = all.get(Math.max(0, all.size() - 2 - random.nextInt(2)));
        boolean elsewhere = former.stream()
                .anyMatch(word -> lines.stream().anyMatch(other -> other != lines.get(line) && other.contains(word)));
        return elsewhere ? lines.get(line) : former;
    }

    private void moveAcross(int line, List<Known> words) {
        if (words.size() >= 8) {
            List<Known> sentence = List.copyOf(words.subList(2, 7));
            words.subList(2, 7).clear();
            write(line, words);
            int other = (line + 1) % lines.size();
            List<Known> longer = new ArrayList<>(lines.get(other));
            longer.addAll(random.nextInt(longer.size() + 1), sentence);
            write(other, longer);
        }
    }

    private void write(int line, List<Known> next) {
        if (!next.isEmpty() && !next.equals(lines.get(line))) {
            lines.set(line, List.copyOf(next));
            versions.get(line).add(List.copyOf(next));
            lesson.reviseAs(author, "L" + line, text(next));
        }
    }

    private List<Known> fresh(int count) {
        List<Known> fresh = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            fresh.add(new Known("word" + words++ + "s", author));
        }
        return fresh;
    }

    private static String text(List<Known> words) {
        return String.join(" ", words.stream().map(Known::text).toList());
    }

    List<String> known(int line) {
        return lines.get(line).stream()
                .map(word -> word.text + " " + Lesson.name(word.author))
                .toList();
    }

    List<String> told(int line) {
        return lesson.written("L" + line).tokens().stream()
                .map(token -> token.text() + " " + Lesson.name(token.originator()))
                .toList();
    }
}
