package org.sharedpen.dashboard.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.comparison.Comparison.ComparedUnit;
import org.sharedpen.dashboard.gauge.ReleaseScale;

/** Units of the same year groups and text type, in the order in which they were answered. */
public record MatchGroup(Match match, List<Multiple> multiples) {

    /** What the units of a group have in common. */
    public record Match(
            @Nullable List<Integer> yearGroups, @Nullable String textType) {}

    static List<MatchGroup> of(List<ComparedUnit> units, ReleaseScale scale) {
        Map<Match, List<Multiple>> groups = new LinkedHashMap<>();
        for (Multiple multiple : Multiple.of(units, scale)) {
            Match match =
                    new Match(multiple.unit().yearGroups(), multiple.unit().textType());
            groups.computeIfAbsent(match, none -> new ArrayList<>()).add(multiple);
        }
        return groups.entrySet().stream()
                .map(each -> new MatchGroup(each.getKey(), each.getValue()))
                .toList();
    }
}
