package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names that children of one class might have; no two alike. */
final class Names {
    private final List<String> given = List.of(Lines.of("more-names.txt").get(0).split(" "));
    private final List<String> family =
            List.of(Lines.of("more-names.txt").get(1).split(" "));
    private final Chance chance;

    Names(Chance chance) {
        this.chance = chance;
    }

    List<String> ofAClass(int pupils) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < pupils) {
            names.add(one());
        }
        return new ArrayList<>(names);
    }

    String one() {
        return chance.one(given) + " " + chance.one(family);
    }
}
