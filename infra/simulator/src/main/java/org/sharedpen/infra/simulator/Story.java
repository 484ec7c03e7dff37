package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.List;

/** A story in chapters, one for each lesson. */
record Story(List<Chapter> chapters) {

    /** What one lesson writes. */
    record Chapter(String title, List<Sentence> sentences) {}

    static Story storm() {
        List<Chapter> chapters = new ArrayList<>();
        for (String line : Lines.of("storm.txt")) {
            if (line.startsWith("## ")) {
                chapters.add(new Chapter(line.substring(3), new ArrayList<>()));
            } else {
                chapters.get(chapters.size() - 1).sentences().add(Sentence.of(line));
            }
        }
        return new Story(List.copyOf(chapters));
    }
}
