package org.sharedpen.dashboard.comparison;

import java.util.ArrayList;
import java.util.List;
import org.sharedpen.dashboard.comparison.Comparison.ComparedLesson;
import org.sharedpen.dashboard.comparison.Comparison.ComparedUnit;
import org.sharedpen.dashboard.gauge.Gauge;
import org.sharedpen.dashboard.gauge.Measure;
import org.sharedpen.dashboard.gauge.ReleaseScale;
import org.sharedpen.dashboard.gauge.ReleaseScale.Band;

/**
 * One unit as a small picture, on the axes of all the others: lessons across in as many places as the longest unit has,
 * the pupils' share of new words up, 0–100.
 */
public record Multiple(ComparedUnit unit, List<Point> points, List<Stretch> plans, List<Join> joins) {

    /** A lesson: its place across (0–100), and its share. */
    public record Point(int number, ComparedLesson lesson, double x, Gauge gauge) {}

    /** Neighbouring lessons that were planned at one level. */
    public record Stretch(double left, double width, Band band) {}

    /** The line from one lesson to the next, where both have something to say. */
    public record Join(double x1, double x2, double from, double to) {}

    private static final double EDGE = 9; // of the width, for the figures at the axis
    private static final double TOP = 10;
    private static final double HEIGHT = 150;

    /** How far down a share stands. */
    public double y(double share) {
        return hundredths(TOP + HEIGHT * (1 - share));
    }

    static List<Multiple> of(List<ComparedUnit> units, ReleaseScale scale) {
        int places = units.stream().mapToInt(unit -> unit.all().size()).max().orElse(0);
        return units.stream().map(unit -> of(unit, places, scale)).toList();
    }

    private static Multiple of(ComparedUnit unit, int places, ReleaseScale scale) {
        List<Point> points = new ArrayList<>();
        List<Stretch> plans = new ArrayList<>();
        List<Join> joins = new ArrayList<>();
        double width = (100 - EDGE) / places;
        for (ComparedLesson lesson : unit.all()) {
            double left = EDGE + width * points.size();
            Point point = new Point(points.size() + 1, lesson, hundredths(left + width / 2), words(lesson));
            if (!points.isEmpty()) {
                join(points.get(points.size() - 1), point, joins);
            }
            points.add(point);
            plan(new Stretch(hundredths(left), width, scale.band(lesson.plannedLevel())), plans);
        }
        return new Multiple(unit, points, plans, joins);
    }

    private static void plan(Stretch next, List<Stretch> plans) {
        Stretch last = plans.isEmpty() ? null : plans.get(plans.size() - 1);
        if (last != null && last.band().equals(next.band())) {
            plans.set(plans.size() - 1, new Stretch(last.left(), last.width() + next.width(), last.band()));
        } else {
            plans.add(next);
        }
    }

    private static void join(Point before, Point after, List<Join> joins) {
        Double from = before.gauge().share();
        Double to = after.gauge().share();
        if (from != null && to != null) {
            joins.add(new Join(before.x(), after.x(), from, to));
        }
    }

    private static Gauge words(ComparedLesson lesson) {
        Gauge found = lesson.gauges() == null ? null : lesson.gauges().get(Measure.WORDS.word());
        return found == null ? Gauge.NOTHING : found.total() < Measure.WORDS.enough() ? found.untold() : found;
    }

    private static double hundredths(double length) {
        return Math.round(length * 100) / 100.0;
    }
}
