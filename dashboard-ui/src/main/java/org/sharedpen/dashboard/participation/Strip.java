package org.sharedpen.dashboard.participation;

import java.util.List;
import java.util.stream.IntStream;
import org.sharedpen.dashboard.wording.Wording;

/** How many pupils had how many hearings, a row a lesson: dots without names. */
record Strip(int most, List<Row> rows) {

    /** {@code pupils.get(h)} is how many of those present were heard {@code h} times. */
    record Row(int number, String title, List<Integer> pupils) {}

    /** What the latest lesson shows in which hearings are counted, of nobody in particular. */
    String finding(Wording wording) {
        List<Integer> latest = rows.stream()
                .map(Row::pupils)
                .filter(pupils -> present(pupils) > 0)
                .reduce((before, after) -> after)
                .orElseThrow();
        int present = present(latest);
        int half = 0;
        for (int up = latest.get(0); 2 * up < present; up += latest.get(half)) {
            half++;
        }
        int top = most;
        while (top > 0 && latest.get(top) == 0) {
            top--;
        }
        String key = "participation.strip.finding" + (rows.size() > 1 ? ".latest" : "");
        return wording.say(key, half, top);
    }

    private static int present(List<Integer> pupils) {
        return pupils.stream().mapToInt(Integer::intValue).sum();
    }

    /** The hearings that occur, for the head of the table. */
    public List<Integer> steps() {
        return IntStream.rangeClosed(0, most).boxed().toList();
    }

    static Strip of(List<Heard> lessons) {
        int most = lessons.stream()
                .flatMap(lesson -> lesson.hearings().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<Row> rows = IntStream.range(0, lessons.size())
                .mapToObj(i -> new Row(
                        i + 1, lessons.get(i).title(), counts(lessons.get(i).hearings(), most)))
                .toList();
        return new Strip(most, rows);
    }

    /** The hearings of each pupil present in a lesson, in any order. */
    record Heard(String title, List<Integer> hearings) {}

    private static List<Integer> counts(List<Integer> hearings, int most) {
        return IntStream.rangeClosed(0, most)
                .map(step ->
                        (int) hearings.stream().filter(each -> each == step).count())
                .boxed()
                .toList();
    }
}
