package org.sharedpen.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.TextType;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.Talking;
import org.sharedpen.query.balance.Gauges;
import org.sharedpen.query.balance.measure.Clusters;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.balance.measure.Gauge;
import org.sharedpen.query.balance.measure.Verdict;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.stream.AsOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a comparison withholds, on random schools and in every view of them. */
class WhatTwoViewsHaveInCommonTest {
    private static final AsOf NOW = AsOf.at(1, null);

    @Property(tries = 300)
    void a_unit_is_the_same_to_the_letter_in_every_view_where_it_stands(@ForAll long seed) {
        List<SchoolUnit> school = school(seed);
        Map<UnitId, String> whole = new HashMap<>();
        ComparisonAnswer.of(school, new ComparisonFilters(null, null, null), NOW)
                .units()
                .forEach(unit -> whole.put(unit.unitId(), json(unit)));
        Statistics.label("units shown")
                .collect(whole.isEmpty() ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(share -> share > 40));
        Set<UnitId> seen = new HashSet<>();
        for (ComparisonFilters filters : views()) {
            for (ComparisonAnswer.ComparedUnit unit :
                    ComparisonAnswer.of(school, filters, NOW).units()) {
                assertThat(json(unit)).isEqualTo(whole.get(unit.unitId()));
                seen.add(unit.unitId());
            }
        }
        assertThat(seen).isEqualTo(whole.keySet());
    }

    @Property(tries = 300)
    void what_is_withheld_stands_there_without_a_figure(@ForAll long seed) {
        List<SchoolUnit> school = school(seed);
        for (ComparisonFilters filters : views()) {
            ComparisonAnswer answer = ComparisonAnswer.of(school, filters, NOW);
            assertThat(answer.units().size() + answer.withheld().size())
                    .isEqualTo((int) school.stream().filter(filters::let).count());
            answer.withheld().forEach(unit -> {
                JsonNode shown = JsonMapper.shared().readTree(json(unit));
                assertThat(shown.propertyNames())
                        .containsExactlyInAnyOrder(
                                "classTitle", "title", "yearGroups", "textType", "reason", "sentence");
                assertThat(unit.sentence()).doesNotContainPattern("[0-9]");
            });
        }
    }

    @Property(tries = 300)
    void what_is_shown_keeps_every_rule(@ForAll long seed) {
        List<SchoolUnit> school = school(seed);
        ComparisonAnswer answer = ComparisonAnswer.of(school, new ComparisonFilters(null, null, null), NOW);
        for (ComparisonAnswer.ComparedUnit unit : answer.units()) {
            SchoolUnit source = school.stream()
                    .filter(one -> one.unitId().equals(unit.unitId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(unit.textType()).isNotEqualTo(TextType.OTHER);
            assertThat(answer.units().stream()
                            .filter(other -> other.textType() == unit.textType()
                                    && other.yearGroups().equals(unit.yearGroups())))
                    .hasSizeGreaterThanOrEqualTo(2);
            int named = 0;
            int someone = 0;
            int usable = 0;
            for (int i = 0; i < source.lessons().size(); i++) {
                SchoolLesson lesson = source.lessons().get(i);
                boolean told = unit.lessons().get(i).gauges() != null;
                assertThat(told).isEqualTo(lesson.taught() && lesson.present() >= 10);
                if (told) {
                    named += lesson.completeness().named();
                    someone += lesson.completeness().someone();
                    usable += lesson.contributions() >= 10 && lesson.words().total() >= 30 ? 1 : 0;
                } else {
                    assertThat(unit.lessons().get(i).enactedLevel()).isNull();
                    assertThat(unit.lessons().get(i).withheld() != null).isEqualTo(lesson.taught());
                }
            }
            assertThat(usable).isGreaterThanOrEqualTo(3);
            assertThat(5 * named).isGreaterThanOrEqualTo(4 * (named + someone));
        }
    }

    @Property(tries = 100)
    void the_order_is_that_of_names_and_never_of_a_value(@ForAll long seed) {
        List<SchoolUnit> school = school(seed);
        List<SchoolUnit> shuffled = new ArrayList<>(school);
        Collections.shuffle(shuffled, new Random(seed));
        ComparisonAnswer answer = ComparisonAnswer.of(school, new ComparisonFilters(null, null, null), NOW);
        assertThat(json(ComparisonAnswer.of(shuffled, new ComparisonFilters(null, null, null), NOW)))
                .isEqualTo(json(answer));
        List<String> order = answer.units().stream()
                .map(unit -> unit.yearGroups().stream().map(String::valueOf).collect(Collectors.joining(",")) + " "
                        + unit.textType().ordinal() + " " + unit.classTitle() + " " + unit.title())
                .toList();
        assertThat(order).isSorted();
    }

    private static List<ComparisonFilters> views() {
        List<ComparisonFilters> views = new ArrayList<>();
        for (Integer year : Arrays.asList(null, 3, 4)) {
            for (TextType type : Arrays.asList(null, TextType.NARRATIVE, TextType.OTHER)) {
                for (Protocol protocol : Arrays.asList(null, Protocol.SCRIBING, Protocol.NEGOTIATED_EDITING)) {
                    views.add(new ComparisonFilters(year, type, protocol));
                }
            }
        }
        return views;
    }

    private static String json(Object answer) {
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private static List<SchoolUnit> school(long seed) {
        Random random = new Random(seed);
        List<SchoolUnit> units = new ArrayList<>();
        int count = random.nextInt(8) == 0 ? random.nextInt(3) : 5 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            List<SchoolLesson> lessons = new ArrayList<>();
            int planned = random.nextInt(6) == 0 ? 2 : 3 + random.nextInt(6);
            for (int lesson = 0; lesson < planned; lesson++) {
                lessons.add(lesson(random, i + " " + lesson));
            }
            units.add(new SchoolUnit(
                    new UnitId(Talking.id("unit " + i)),
                    new ClassId(Talking.id("class " + i)),
                    "Class " + (char) ('A' + i),
                    random.nextBoolean() ? List.of(3) : List.of(4, 3),
                    "Unit " + i,
                    random.nextInt(6) == 0
                            ? TextType.OTHER
                            : random.nextBoolean() ? TextType.NARRATIVE : TextType.REPORT,
                    random.nextBoolean(),
                    lessons));
        }
        return units;
    }

    private static SchoolLesson lesson(Random random, String name) {
        long total = 20 + random.nextInt(100);
        Clusters words = new Clusters(random.nextInt((int) total + 1), total, total * 5);
        Gauge share = Gauge.clustered(words);
        Gauge offers = Gauge.counted(6, 12);
        return new SchoolLesson(
                new LessonId(Talking.id("lesson " + name)),
                "Lesson " + name,
                LocalDate.of(2026, 3, 2),
                2,
                random.nextBoolean() ? Protocol.SCRIBING : Protocol.NEGOTIATED_EDITING,
                random.nextInt(8) > 0,
                random.nextInt(6) == 0 ? 9 : 10 + random.nextInt(3),
                random.nextInt(8) == 0 ? 9 : 12,
                words,
                new Completeness(7 + random.nextInt(5), random.nextInt(3)),
                new Enacted(Verdict.PLACED, 2, List.of(2)),
                new Gauges(share, share, offers, offers, offers));
    }
}
