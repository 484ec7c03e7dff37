package org.sharedpen.dashboard.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsOfTest {

    @Test
    void of_several_answers_the_oldest_says_how_much_all_of_them_show() {
        List<AsOf> read = List.of(new AsOf("p10"), new AsOf("p9"), new AsOf("p100"));

        assertThat(Collections.min(read)).isEqualTo(new AsOf("p9"));
    }
}
