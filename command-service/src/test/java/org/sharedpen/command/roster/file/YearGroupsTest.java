package org.sharedpen.command.roster.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGroupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|0|[3]",
                "03,04|0|[3, 4]",
                "Year 3/4|0|[3, 4]",
                "Y5|0|[5]",
                "KG|0|[0]",
                "R|0|[0]",
                "Reception|0|[0]",
                "KG|1|[1]",
                "03|1|[4]",
                "13|1|[]",
                "R|-1|[]",
                "Other|0|[]",
                "2027|0|[]",
                "''|0|[]"
            })
    void reads_whatever_a_system_writes(String grades, int offset, String years) {
        assertThat(YearGroups.in(grades, offset)).hasToString(years);
    }
}
