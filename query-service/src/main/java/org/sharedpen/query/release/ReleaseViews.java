package org.sharedpen.query.release;

import org.sharedpen.events.UnitId;
import org.sharedpen.query.stream.live.LiveView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The balance of a unit as it changes, and what to plan next. */
@Configuration(proxyBeanMethods = false)
class ReleaseViews {
    @Bean
    LiveView<UnitId> liveUnitBalance(UnitBalanceApi answers) {
        return new LiveView<>("balance", (caller, unit) -> answers.balance(caller, unit, null));
    }

    @Bean
    LiveView<UnitId> liveNextLesson(NextLessonApi answers) {
        return new LiveView<>("next-lesson", (caller, unit) -> answers.next(caller, unit, null));
    }
}
