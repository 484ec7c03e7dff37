package org.sharedpen.query.participation;

import org.sharedpen.events.LessonId;
import org.sharedpen.events.UnitId;
import org.sharedpen.query.stream.live.LiveView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who took part, as it changes. */
@Configuration(proxyBeanMethods = false)
class ParticipationViews {
    @Bean
    LiveView<LessonId> liveParticipation(ParticipationApi answers) {
        return new LiveView<>("participation", (caller, lesson) -> answers.lesson(caller, lesson, null));
    }

    @Bean
    LiveView<UnitId> liveUnitParticipation(ParticipationApi answers) {
        return new LiveView<>("participation", (caller, unit) -> answers.unit(caller, unit, null));
    }
}
