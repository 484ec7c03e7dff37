package org.sharedpen.query.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.balance.TextFigures.Criteria;
import org.sharedpen.query.balance.TextFigures.Focus;
import org.sharedpen.query.balance.TextFigures.Interrogation;
import org.sharedpen.query.balance.TextFigures.Narrated;
import org.sharedpen.query.balance.measure.Enacted;
import org.sharedpen.query.balance.measure.Verdict;
import org.sharedpen.query.stream.AsOf;

/** The balance of one lesson. */
record BalanceAnswer(
        Gauges gauges,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Talk talk,
        int plannedLevel,
        @Nullable Integer enactedLevel,
        List<Integer> spread,
        Verdict verdict,
        Map<Integer, Double> minutesByLevel,
        Fidelity fidelity,
        Interrogation interrogation,
        Focus focus,
        Narrated narrated,
        Criteria criteria,
        Diverging divergence,
        AsOf asOf) {

    static BalanceAnswer of(Lesson lesson, LessonBalance balance, @Nullable QuietUpgrades quiet, AsOf asOf) {
        Enacted enacted = balance.enacted();
        TextFigures text = TextFigures.of(lesson.tally(), lesson.plan().craftFocus());
        return new BalanceAnswer(
                balance.gauges(),
                Talk.of(lesson.tally()),
                lesson.plan().plannedLevel(),
                enacted.level(),
                enacted.spread(),
                enacted.verdict(),
                balance.minutesByLevel(),
                Fidelity.of(lesson.tally(), quiet),
                text.interrogation(),
                text.focus(),
                text.narrated(),
                text.criteria(),
                Diverging.of(lesson),
                asOf);
    }
}
