package org.sharedpen.query.balance;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharedpen.events.Divergence;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.balance.tally.TallyRow;

/**
 * How far the pupils' own texts went from the class text: of each pupil present the latest sample.
 *
 * @param notSampled pupils present of whom there is no sample
 * @param enough whether there are ten samples, under which nothing can be said
 */
record Diverging(int same, int variation, int ownWay, int notSampled, boolean enough) {
    private static final int ENOUGH = 10;

    static Diverging of(Lesson lesson) {
        FrameRow frame = lesson.frame();
        TallyRow tally = lesson.tally();
        Collection<UUID> present = frame == null ? List.of() : frame.present();
        Map<String, Divergence> samples = tally == null ? Map.of() : tally.variations();
        List<Divergence> latest = present.stream()
                .map(UUID::toString)
                .filter(samples::containsKey)
                .map(samples::get)
                .toList();
        return new Diverging(
                count(latest, Divergence.SAME),
                count(latest, Divergence.VARIATION),
                count(latest, Divergence.OWN_WAY),
                present.size() - latest.size(),
                latest.size() >= ENOUGH);
    }

    private static int count(List<Divergence> samples, Divergence one) {
        return Collections.frequency(samples, one);
    }
}
