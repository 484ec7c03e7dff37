package org.sharedpen.dashboard.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedpen.dashboard.decisions.ClassDecisions;
import org.sharedpen.dashboard.decisions.Decision;
import org.sharedpen.dashboard.decisions.DecisionCard;
import org.sharedpen.dashboard.wording.Wording;

/** A decision of the class in its own words, and how many pupils mean to use it; in the order of the lessons. */
record MeantToUse(Decision decision, String sentence) {

    static List<MeantToUse> of(ClassDecisions decisions, Wording wording) {
        return decisions.made().stream()
                .flatMap(decision -> words(decision, wording))
                .toList();
    }

    private static Stream<MeantToUse> words(Decision decision, Wording wording) {
        Optional<DecisionCard> card = DecisionCard.of(decision, wording);
        return card.map(words -> new MeantToUse(decision, words.sentence(wording))).stream();
    }
}
