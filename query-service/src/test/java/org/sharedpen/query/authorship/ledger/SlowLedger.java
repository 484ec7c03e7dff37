package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;
import org.sharedpen.events.TextCarried;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/**
 * The same rules written down a second time, by trying everything: no index, no dynamic programming tables, whole history
 * scanned each time. Tokens are numbers in the order in which they were first written.
 */
final class SlowLedger {
    /** A token's identity; its owner is a contribution's or an action's id. */
    record Word(int number, String key, Object owner) {}

    record Wording(LineId line, List<Word> words) {}

    record Wiped(
            int when,
            LineId line,
            int place,
            @Nullable Word left,
            @Nullable Word right) {}

    final Map<LineId, List<Word>> standing = new LinkedHashMap<>();
    final List<Word> written = new ArrayList<>();
    private final Map<LineId, List<String>> spellings = new HashMap<>();
    private final List<Wording> history = new ArrayList<>();
    private final Map<Word, Wiped> wiped = new HashMap<>();
    private final Stood earlier;
    private int words;
    private int now;

    /** How the words of an earlier lesson stood: by the lesson, when it had so many events. */
    interface Stood {
        SlowLedger of(LessonId lesson, long version);
    }

    /** Whose a carried word is: the owner in the lesson where it was first written. */
    record Carried(LessonId lesson, Object owner) {}

    SlowLedger() {
        this((lesson, version) -> {
            throw new AssertionError("nothing is carried to this lesson");
        });
    }

    SlowLedger(Stood earlier) {
        this.earlier = earlier;
    }

    void apply(LessonEvent event, ActionId action) {
        now++;
        if (event instanceof LineScribed scribed) {
            write(scribed.lineId(), scribed.text(), scribed.links(), action);
        } else if (event instanceof LineRevised revised) {
            write(revised.lineId(), revised.text(), revised.links(), action);
        } else if (event instanceof LineSplit split) {
            List<Word> all = standing(split.lineId());
            List<String> spelt = spellings.getOrDefault(split.lineId(), List.of());
            int at = split.atToken();
            put(split.lineId(), all.subList(0, at), spelt.subList(0, at));
            put(split.newLineId(), all.subList(at, all.size()), spelt.subList(at, all.size()));
        } else if (event instanceof LinesJoined joined) {
            List<Word> all = new ArrayList<>(standing(joined.lineId()));
            all.addAll(standing(joined.nextLineId()));
            List<String> spelt = new ArrayList<>(spellings.getOrDefault(joined.lineId(), List.of()));
            spelt.addAll(spellings.getOrDefault(joined.nextLineId(), List.of()));
            standing.remove(joined.nextLineId());
            put(joined.lineId(), all, spelt);
        } else if (event instanceof TextCarried carried) {
            SlowLedger from = earlier.of(carried.fromLessonId(), carried.fromVersion());
            for (CarriedLine line : carried.lines()) {
                List<Word> came = new ArrayList<>();
                for (Word word : from.standing(line.lineId())) {
                    Object owner = word.owner instanceof Carried before
                            ? before
                            : new Carried(carried.fromLessonId(), word.owner);
                    came.add(new Word(words++, word.key, owner));
                }
                put(line.lineId(), came, from.spellings.getOrDefault(line.lineId(), List.of()));
            }
        } else if (event instanceof LineRemoved removed) {
            List<Word> gone = standing(removed.lineId());
            standing.remove(removed.lineId());
            wipe(removed.lineId(), gone, List.of());
        }
    }

    List<Word> standing(LineId line) {
        return standing.getOrDefault(line, List.of());
    }

    private void put(LineId line, List<Word> wording, List<String> spelt) {
        standing.put(line, List.copyOf(wording));
        spellings.put(line, List.copyOf(spelt));
        history.add(new Wording(line, List.copyOf(wording)));
    }

    private boolean waits(Word word) {
        return standing.values().stream().noneMatch(line -> line.contains(word));
    }

    private void write(LineId line, String text, List<Link> links, ActionId action) {
        List<Token> tokens = Tokeniser.tokens(text);
        List<String> keys = tokens.stream().map(Token::key).toList();
        List<String> spelt = tokens.stream().map(Token::text).toList();
        List<Word> old = standing(line);
        @Nullable Word[] is = new Word[keys.size()];
        for (int at = history.size() - 1; at >= 0; at--) {
            Wording former = history.get(at);
            if (former.line.equals(line)
                    && former.words.stream().map(Word::key).toList().equals(keys)) {
                for (int place = 0; place < is.length; place++) {
                    Word word = former.words.get(place);
                    is[place] = waits(word) || old.contains(word) ? word : null;
                }
                break;
            }
        }
        for (int[] kept : best(old, spellings.getOrDefault(line, List.of()), 0, tokens, 0, new HashMap<>())) {
            if (is[kept[0]] == null && !List.of(present(is)).contains(old.get(kept[1]))) {
                is[kept[0]] = old.get(kept[1]);
            }
        }
        List<Word> kept = List.of(present(is));
        standing.put(line, kept);
        wipe(line, old, kept);
        runs(line, keys, is);
        while (single(line, keys, is)) {
            standing.put(line, List.of(present(is)));
        }
        Map<Integer, Object> claims = new HashMap<>();
        for (Link link : links) {
            IntPredicate open = token -> is[token] == null && !claims.containsKey(token);
            for (Pair pair : matching(link, open)) {
                claims.put(pair.written(), link.contributionId());
            }
        }
        List<Word> result = new ArrayList<>();
        for (int place = 0; place < is.length; place++) {
            Word word = is[place];
            if (word == null) {
                word = new Word(words++, keys.get(place), claims.getOrDefault(place, action));
                written.add(word);
            }
            result.add(word);
        }
        put(line, result, spelt);
    }

    private static Word[] present(@Nullable Word[] words) {
        return java.util.Arrays.stream(words).filter(word -> word != null).toArray(Word[]::new);
    }

    private void wipe(LineId line, List<Word> old, List<Word> kept) {
        for (int place = 0; place < old.size(); place++) {
            if (!kept.contains(old.get(place))) {
                Word left = place == 0 ? null : old.get(place - 1);
                Word right = place + 1 == old.size() ? null : old.get(place + 1);
                wiped.put(old.get(place), new Wiped(now, line, place, left, right));
            }
        }
    }

    /** All alignments compared: most matches, then most spelt alike, then the first in lexicographic order. */
    private static List<int[]> best(
            List<Word> old, List<String> spelt, int o, List<Token> tokens, int n, Map<Integer, List<int[]>> known) {
        if (o == old.size() || n == tokens.size()) {
            return List.of();
        }
        int at = o * 10_000 + n;
        List<int[]> answer = known.get(at);
        if (answer == null) {
            List<List<int[]>> ways = new ArrayList<>();
            ways.add(best(old, spelt, o + 1, tokens, n, known));
            ways.add(best(old, spelt, o, tokens, n + 1, known));
            if (old.get(o).key.equals(tokens.get(n).key())) {
                List<int[]> with = new ArrayList<>();
                with.add(new int[] {n, o, spelt.get(o).equals(tokens.get(n).text()) ? 1 : 0});
                with.addAll(best(old, spelt, o + 1, tokens, n + 1, known));
                ways.add(with);
            }
            answer = ways.stream()
                    .min(Comparator.comparing((List<int[]> way) -> -way.size())
                            .thenComparing(way ->
                                    -way.stream().mapToInt(match -> match[2]).sum())
                            .thenComparing(way -> column(way, 0), java.util.Arrays::compare)
                            .thenComparing(way -> column(way, 1), java.util.Arrays::compare))
                    .orElseThrow();
            known.put(at, answer);
        }
        return answer;
    }

    private static int[] column(List<int[]> way, int column) {
        return way.stream().mapToInt(match -> match[column]).toArray();
    }

    private record Candidate(int start, List<Word> words, boolean here, int when, int place) {}

    private void runs(LineId line, List<String> keys, @Nullable Word[] is) {
        while (true) {
            List<Candidate> candidates = new ArrayList<>();
            int longest = 3;
            for (Wording former : history) {
                for (int from = 0; from < former.words.size(); from++) {
                    for (int start = 0; start < is.length; start++) {
                        int length = 0;
                        while (start + length < is.length
                                && from + length < former.words.size()
                                && is[start + length] == null
                                && former.words.get(from + length).key.equals(keys.get(start + length))
                                && waits(former.words.get(from + length))) {
                            length++;
                        }
                        if (length >= longest) {
                            longest = length;
                            List<Word> run = former.words.subList(from, from + length);
                            int when = run.stream()
                                    .mapToInt(word -> wiped(word).when)
                                    .max()
                                    .orElse(0);
                            candidates.add(
                                    new Candidate(start, run, former.line.equals(line), when, wiped(run.get(0)).place));
                        }
                    }
                }
            }
            if (candidates.isEmpty()) {
                return;
            }
            Candidate best = candidates.stream()
                    .min(Comparator.comparing((Candidate one) -> -one.words.size())
                            .thenComparing(one -> !one.here)
                            .thenComparing(one -> -one.when)
                            .thenComparing(one -> one.start)
                            .thenComparing(one -> one.place)
                            .thenComparing(
                                    one -> one.words.stream()
                                            .mapToInt(Word::number)
                                            .toArray(),
                                    java.util.Arrays::compare))
                    .orElseThrow();
            for (int at = 0; at < best.words.size(); at++) {
                is[best.start + at] = best.words.get(at);
            }
            standing.put(line, List.of(present(is)));
        }
    }

    private Wiped wiped(Word word) {
        Wiped how = wiped.get(word);
        if (how == null) {
            throw new AssertionError("never wiped");
        }
        return how;
    }

    private record Back(int place, Word word, int sided, int known) {}

    private boolean single(LineId line, List<String> keys, @Nullable Word[] is) {
        List<Back> all = new ArrayList<>();
        for (int place = 0; place < is.length; place++) {
            if (is[place] == null) {
                Word left = place == 0 ? null : is[place - 1];
                Word right = place + 1 == is.length ? null : is[place + 1];
                for (Word word : wiped.keySet()) {
                    Wiped how = wiped(word);
                    int sided = count(left, how.left) + count(right, how.right);
                    int known = sided + count(left, how.right) + count(right, how.left);
                    if (word.key.equals(keys.get(place)) && waits(word) && known > 0) {
                        all.add(new Back(place, word, sided, known));
                    }
                }
            }
        }
        Back best = all.stream()
                .min(Comparator.comparing((Back back) -> -back.sided)
                        .thenComparing(back -> -back.known)
                        .thenComparing(back -> !wiped(back.word).line.equals(line))
                        .thenComparing(back -> -wiped(back.word).when)
                        .thenComparing(Back::place)
                        .thenComparing(back -> wiped(back.word).place)
                        .thenComparing(back -> back.word.number))
                .orElse(null);
        if (best != null) {
            is[best.place] = best.word;
        }
        return best != null;
    }

    private static int count(@Nullable Word neighbour, @Nullable Word old) {
        return neighbour != null && neighbour.equals(old) ? 1 : 0;
    }

    private static List<Pair> matching(Link link, IntPredicate open) {
        List<Pair> pairs = Stream.of(link.same(), link.spelt(), link.marks())
                .flatMap(List::stream)
                .filter(pair -> open.test(pair.written()))
                .toList();
        return longest(link, pairs, new Pair(-1, -1), new HashMap<>());
    }

    private static List<Pair> longest(Link link, List<Pair> pairs, Pair last, Map<Pair, List<Pair>> known) {
        List<Pair> best = known.get(last);
        if (best == null) {
            best = List.of();
            for (Pair first : pairs) {
                if (first.said() > last.said() && first.written() > last.written()) {
                    List<Pair> way = new ArrayList<>(List.of(first));
                    way.addAll(longest(link, pairs, first, known));
                    if (before(link, way, best)) {
                        best = way;
                    }
                }
            }
            known.put(last, best);
        }
        return best;
    }

    private static boolean before(Link link, List<Pair> one, List<Pair> other) {
        int same = count(link.same(), one) - count(link.same(), other);
        int spelt = count(link.spelt(), one) - count(link.spelt(), other);
        int marks = count(link.marks(), one) - count(link.marks(), other);
        int more = same != 0 ? same : spelt != 0 ? spelt : marks;
        return more > 0 || (more == 0 && leftOf(one, other));
    }

    private static int count(List<Pair> kind, List<Pair> way) {
        return (int) way.stream().filter(kind::contains).count();
    }

    private static boolean leftOf(List<Pair> one, List<Pair> other) {
        int written = java.util.Arrays.compare(
                one.stream().mapToInt(Pair::written).toArray(),
                other.stream().mapToInt(Pair::written).toArray());
        int said = java.util.Arrays.compare(
                one.stream().mapToInt(Pair::said).toArray(),
                other.stream().mapToInt(Pair::said).toArray());
        return written == 0 ? said < 0 : written < 0;
    }
}
