package org.sharedpen.query.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.LineId;
import org.sharedpen.query.authorship.fidelity.KeptFidelity;
import org.sharedpen.query.authorship.fidelity.KeptUpgrade;

/**
 * What was changed quietly in a lesson.
 *
 * @param per100Words quiet upgrades in a hundred words as they were scribed; null where none was scribed
 */
record QuietUpgrades(int count, @Nullable Double per100Words, List<QuietUpgrade> items) {

    /**
     * One of them.
     *
     * @param before what the line said, or what was said for it; absent where not all of these words can be opened
     * @param version the lesson's version with it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuietUpgrade(LineId lineId, @Nullable String before, String after, long version) {}

    static QuietUpgrades of(KeptFidelity kept, Function<KeptUpgrade, @Nullable String> before) {
        int count = kept.upgrades().size();
        return new QuietUpgrades(
                count,
                kept.scribedWords() == 0 ? null : 100.0 * count / kept.scribedWords(),
                kept.upgrades().stream()
                        .map(item -> new QuietUpgrade(item.lineId(), before.apply(item), item.after(), item.version()))
                        .toList());
    }
}
