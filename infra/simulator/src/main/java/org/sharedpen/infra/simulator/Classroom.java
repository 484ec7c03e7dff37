package org.sharedpen.infra.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A class as a teacher knows it: some speak often, some hardly ever. The quiet ones warm up from lesson to lesson, first
 * through a partner.
 */
final class Classroom {
    private static final double QUIET_SHARE = 0.25;
    private static final double QUIET_AT_FIRST = 0.04;
    private static final double WARMING_UP = 0.12;

    private final List<String> pupilIds;
    private final double[] talkativeness;
    private final Set<Integer> quiet = new HashSet<>();

    Classroom(List<String> pupilIds, Chance chance) {
        this.pupilIds = List.copyOf(pupilIds);
        this.talkativeness = new double[pupilIds.size()];
        for (int i = 0; i < talkativeness.length; i++) {
            talkativeness[i] = chance.weight();
            if (chance.happens(QUIET_SHARE)) {
                quiet.add(i);
            }
        }
    }

    Set<String> absent(int count, Chance chance) {
        return new HashSet<>(chance.some(pupilIds, count));
    }

    /** Those of these who are in it, in the order of the class list: the same whatever ids they have. */
    List<String> inOrder(Set<String> some) {
        return pupilIds.stream().filter(some::contains).toList();
    }

    List<String> without(Set<String> absent) {
        return pupilIds.stream().filter(pupil -> !absent.contains(pupil)).toList();
    }

    /** Somebody present who offers something in the given lesson, from 1. */
    String speaker(int lesson, Set<String> absent, Manner.Voices voices, Chance chance) {
        List<String> present = without(absent);
        if (chance.happens(voices.threeFirst())) {
            return chance.one(present.subList(0, Math.min(3, present.size())));
        }
        double[] weights = new double[pupilIds.size()];
        for (int i = 0; i < weights.length; i++) {
            String pupil = pupilIds.get(i);
            double readiness = quiet.contains(i) ? Math.min(1, QUIET_AT_FIRST + WARMING_UP * (lesson - 1)) : 1;
            boolean speaks = i < voices.speaking() && !absent.contains(pupil);
            weights[i] = speaks ? talkativeness[i] * readiness : 0;
        }
        return pupilIds.get(chance.weighted(weights));
    }

    /** Two who talk together, one of them quiet where the class has quiet ones. */
    List<String> pair(Set<String> absent, Chance chance) {
        List<String> present = new ArrayList<>(without(absent));
        List<String> quietOnes = present.stream()
                .filter(pupil -> quiet.contains(pupilIds.indexOf(pupil)))
                .toList();
        String first = chance.one(quietOnes.isEmpty() ? present : quietOnes);
        present.remove(first);
        return List.of(first, chance.one(present));
    }
}
