package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line whose words' owners are known by how it came about. What stays keeps its owner, by the longest common run of words;
 * what is new belongs to whoever wrote it.
 */
record Owned(List<String> words, List<Boolean> pupils) {

    static Owned by(String text, boolean pupils) {
        List<String> words = split(text);
        return new Owned(words, words.stream().map(word -> pupils).toList());
    }

    Owned and(Owned more) {
        List<String> words = new ArrayList<>(this.words);
        List<Boolean> owners = new ArrayList<>(pupils);
        words.addAll(more.words);
        owners.addAll(more.pupils);
        return new Owned(List.copyOf(words), List.copyOf(owners));
    }

    Owned revised(String text, boolean byPupils) {
        List<String> now = split(text);
        int[][] common = common(words, now);
        List<Boolean> owners = new ArrayList<>();
        int old = 0;
        for (int i = 0; i < now.size(); i++) {
            int from = old;
            while (from < words.size() && !stays(common, from, i, now)) {
                from++;
            }
            boolean kept = from < words.size() && common[old][i] == common[from][i];
            owners.add(kept ? pupils.get(from) : byPupils);
            old = kept ? from + 1 : old;
        }
        return new Owned(now, List.copyOf(owners));
    }

    int ofPupils() {
        return (int) pupils.stream().filter(pupil -> pupil).count();
    }

    private boolean stays(int[][] common, int old, int now, List<String> text) {
        return words.get(old).equals(text.get(now)) && common[old][now] == common[old + 1][now + 1] + 1;
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<String> split(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}'’ -]", "")
                .strip()
                .split("\\s+"));
    }
}
