package org.sharedpen.dashboard.gauge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseScaleTest {

    private final ReleaseScale scale = new ReleaseScale(List.of(0.10, 0.35, 0.60, 0.85));

    @Test
    void a_lower_bound_belongs_to_its_band() {
        assertThat(scale.levelOf(0.0999)).isZero();
        assertThat(scale.levelOf(0.10)).isEqualTo(1);
        assertThat(scale.levelOf(0.60)).isEqualTo(3);
        assertThat(scale.levelOf(1)).isEqualTo(4);
    }

    @Test
    void the_outer_bands_reach_to_the_ends() {
        assertThat(scale.band(0)).isEqualTo(new ReleaseScale.Band(0, 0, 0.10));
        assertThat(scale.band(4)).isEqualTo(new ReleaseScale.Band(4, 0.85, 1));
    }

    @Test
    void there_is_no_band_above_four() {
        assertThat(scale.band(5)).isEqualTo(scale.band(4));
    }

    @Test
    void counts_the_bands_between_share_and_plan() {
        assertThat(scale.bandsApart(0.31, 3)).isEqualTo(-2);
        assertThat(scale.bandsApart(0.90, 5)).isZero();
    }
}
