package org.sharedpen.infra.simulator;

import java.time.LocalDate;
import java.util.List;

/** A unit of a class on its way in, a batch at a time, so that many can go on at once. */
public final class UnitUnderWay {
    private final WayIn way;
    private final UnitScript unit;
    private final int pupils;
    private final List<PlayedLesson> played;
    private final int most;
    private final Recording recording;
    private boolean over;

    private UnitUnderWay(WayIn way, UnitScript unit, int pupils, List<PlayedLesson> played, int most) {
        this.way = way;
        this.unit = unit;
        this.pupils = pupils;
        this.played = played;
        this.most = most;
        this.recording = new Recording(way, played, most);
    }

    /**
     * Plans the unit.
     *
     * @param most actions in a batch
     */
    public static UnitUnderWay plan(
            WayIn way, String classId, List<String> pupils, UnitKind kind, int lessons, long seed, int most) {
        Chance chance = new Chance(seed);
        List<Story> stories = Story.all();
        Story story = stories.get((int) Math.floorMod(seed, (long) stories.size()));
        SchoolYear year = SchoolYear.before(LocalDate.now(Scene.SCHOOL), 1, lessons);
        UnitScript unit = new UnitScript(kind, story, lessons, year.firstDay(), chance);
        way.plan(unit.body(classId, "SCRIBING"));
        List<PlayedLesson> played = unit.play(new Classroom(pupils, chance), chance);
        return new UnitUnderWay(way, unit, pupils.size(), played, most);
    }

    /** The same unit, which stays before its last lesson. */
    UnitUnderWay beforeItsLast() {
        return new UnitUnderWay(way, unit, pupils, played.subList(0, played.size() - 1), most);
    }

    /** Records the next batch, and completes the unit behind its last lesson; answers whether there was anything to do. */
    public boolean next() {
        if (over) {
            return false;
        }
        if (!recording.next()) {
            over = true;
            if (played.size() == unit.lessons()) {
                way.complete(unit.unitId());
            }
        }
        return true;
    }

    SimulatedUnit recorded() {
        return new SimulatedUnit(
                unit.unitId().toString(),
                played.stream().map(lesson -> Truth.of(lesson, pupils)).toList());
    }
}
