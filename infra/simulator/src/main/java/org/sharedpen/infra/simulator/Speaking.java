package org.sharedpen.infra.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who says what in one lesson. */
final class Speaking {
    private final Classroom classroom;
    private final Manner manner;
    private final int lesson;
    private final Chance chance;
    private final Set<String> absent;

    Speaking(Classroom classroom, Manner manner, int lesson, Chance chance) {
        this.classroom = classroom;
        this.manner = manner;
        this.lesson = lesson;
        this.chance = chance;
        this.absent = classroom.absent(manner.voices().away(), chance);
    }

    /** In the order of the class list. */
    List<String> absent() {
        return classroom.inOrder(absent);
    }

    List<String> present() {
        return classroom.without(absent);
    }

    void arrives(String pupil) {
        absent.remove(pupil);
    }

    String pupilId() {
        return classroom.speaker(lesson, absent, manner.voices(), chance);
    }

    Map<String, Object> pupil() {
        return chance.happens(manner.capture().unnamed()) ? Who.SOMEONE : Who.pupil(pupilId());
    }

    /** A pupil, after talk in pairs often a pair, now and then the whole class. */
    Map<String, Object> pupils(boolean afterTalk) {
        boolean talks = manner.voices().speaking() == Integer.MAX_VALUE
                && manner.voices().threeFirst() == 0;
        if (afterTalk && talks && chance.happens(0.45)) {
            return Who.pair(classroom.pair(absent, chance));
        }
        return chance.happens(0.025) ? Who.CLASS : pupil();
    }

    String route(Map<String, Object> originator) {
        if ("PAIR".equals(originator.get("kind"))) {
            return "VIA_PARTNER";
        }
        return originator.equals(Who.TEACHER)
                ? "VOLUNTEERED"
                : chance.one(List.of("VOLUNTEERED", "VOLUNTEERED", "INVITED", "COLD_CALLED", "ROTATION"));
    }

    /** Who settles something: how, and by whom if one can be named. */
    String settledBy() {
        return chance.happens(manner.release().pupilsDecide())
                ? chance.one(List.of("VOTE", "CONSENSUS", "PUPIL"))
                : "TEACHER";
    }
}
