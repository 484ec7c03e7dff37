package org.sharedpen.query.balance.tally;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.Form;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Link;

/** The contributions of the form {@code EDIT}, and on which craft focus each was applied by a revision. */
final class Edits {
    private final Set<ContributionId> offered = new HashSet<>();
    private final Map<CraftFocus, Set<ContributionId>> applied = new EnumMap<>(CraftFocus.class);

    void offered(ContributionOffered contribution) {
        if (contribution.form() == Form.EDIT) {
            offered.add(contribution.contributionId());
        }
    }

    void revised(LineRevised revised) {
        if (revised.craftFocus() != null) {
            revised.links().stream()
                    .map(Link::contributionId)
                    .filter(offered::contains)
                    .forEach(applied.computeIfAbsent(revised.craftFocus(), focus -> new HashSet<>())::add);
        }
    }

    int count() {
        return offered.size();
    }

    Map<CraftFocus, Integer> applied() {
        Map<CraftFocus, Integer> counts = new TreeMap<>();
        applied.forEach((focus, contributions) -> counts.put(focus, contributions.size()));
        return counts;
    }
}
