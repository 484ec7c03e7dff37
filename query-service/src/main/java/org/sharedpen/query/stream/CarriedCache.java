package org.sharedpen.query.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folds of the streams that were touched last. Taking one removes it, and only a committed batch puts it back: what a
 * rolled-back batch changed is never seen again.
 */
@Component
class CarriedCache {
    private final Map<String, Carried> kept = new LinkedHashMap<>();
    private final int most;

    CarriedCache(@Value("${sharedpen.stream.kept-streams:1000}") int most) {
        this.most = most;
    }

    synchronized @Nullable Carried take(String stream) {
        return kept.remove(stream);
    }

    synchronized void put(Carried carried) {
        kept.put(carried.stream().toString(), carried);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
