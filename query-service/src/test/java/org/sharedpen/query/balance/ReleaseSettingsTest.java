package org.sharedpen.query.balance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sharedpen.query.balance.measure.Bands;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ReleaseSettingsTest {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ReleaseSettings.class)
    static class Settings {}

    @Test
    void the_usual_bands_hold_where_nothing_is_set() {
        application.run(context ->
                assertThat(context.getBean(ReleaseSettings.class).asBands()).isEqualTo(Bands.USUAL));
    }

    @Test
    void a_school_may_set_its_own() {
        application
                .withPropertyValues("sharedpen.release.bands=0.2,0.4,0.6,0.8")
                .run(context -> assertThat(
                                context.getBean(ReleaseSettings.class).bands())
                        .containsExactly(0.2, 0.4, 0.6, 0.8));
    }

    @Test
    void bands_that_do_not_rise_stop_the_start() {
        application
                .withPropertyValues("sharedpen.release.bands=0.4,0.2,0.6,0.8")
                .run(context -> assertThat(context).hasFailed());
    }
}
