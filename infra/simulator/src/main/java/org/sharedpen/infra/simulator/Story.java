package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;

/** A text in chapters, one for each lesson. */
record Story(String title, String textType, List<Chapter> chapters) {

    /** What one lesson writes. */
    record Chapter(String title, List<Sentence> sentences) {}

    static Story storm() {
        return of("The storm at Heron Rock", "NARRATIVE", "storm.txt");
    }

    /** Every text that the simulator knows; a class writes one after the other. */
    static List<Story> all() {
        return List.of(
                storm(),
                of("All about hedgehogs", "REPORT", "hedgehogs.txt"),
                of("Trees for our playground", "PERSUASION", "playground.txt"));
    }

    private static Story of(String title, String textType, String file) {
        List<Chapter> chapters = new ArrayList<>();
        for (String line : Lines.of(file)) {
            if (line.startsWith("## ")) {
                chapters.add(new Chapter(line.substring(3), new ArrayList<>()));
            } else {
                chapters.get(chapters.size() - 1).sentences().add(Sentence.of(line));
            }
        }
        return new Story(title, textType, List.copyOf(chapters));
    }
}
