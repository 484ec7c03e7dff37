package org.sharedpen.query.balance;

import org.sharedpen.events.LessonId;
import org.sharedpen.query.stream.live.LiveView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a lesson's frame and balance is sent as it changes. */
@Configuration(proxyBeanMethods = false)
class BalanceViews {
    @Bean
    LiveView<LessonId> liveLesson(BalanceApi answers) {
        return new LiveView<>("lesson", (caller, lesson) -> answers.lesson(caller, lesson, null));
    }

    @Bean
    LiveView<LessonId> liveBalance(BalanceApi answers) {
        return new LiveView<>("balance", (caller, lesson) -> answers.balance(caller, lesson, null));
    }
}
