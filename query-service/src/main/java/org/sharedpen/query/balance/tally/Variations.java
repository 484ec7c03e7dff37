package org.sharedpen.query.balance.tally;

import java.util.Map;
import java.util.TreeMap;
import org.sharedpen.events.Divergence;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.VariationSampled;

/** How far each pupil's own text went from the class text, as last sampled. */
final class Variations {
    private final Map<String, Divergence> latest = new TreeMap<>();

    void apply(LessonEvent event) {
        if (event instanceof VariationSampled sampled) {
            latest.put(sampled.pupilId().toString(), sampled.divergence());
        }
    }

    Map<String, Divergence> latest() {
        return new TreeMap<>(latest);
    }
}
