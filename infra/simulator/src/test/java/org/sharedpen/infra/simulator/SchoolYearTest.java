package org.sharedpen.infra.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 6", "3, 6", "7, 6", "50, 2", "1, 60", "4, 60"})
    void every_lesson_and_its_later_use_lie_in_the_past(int units, int lessons) {
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.getYear() == 2026; today = today.plusDays(1)) {
            SchoolYear year = SchoolYear.before(today, units, lessons);
            for (int unit = 0; unit < units; unit++) {
                for (int week = 0; week < 3; week++) {
                    LocalDate last = UnitScript.date(year.begin(unit, week, lessons), lessons - 1);
                    assertThat(last.plusDays(7)).isBefore(today);
                    assertThat(last).isBefore(year.back(-1).firstDay());
                    assertThat(last.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, 2026-09-14", "2026-10-27, 2025-09-08"})
    void an_autumn_that_is_not_over_is_the_one_before(LocalDate today, LocalDate first) {
        assertThat(SchoolYear.before(today, 1, 6).firstDay()).isEqualTo(first);
    }
}
