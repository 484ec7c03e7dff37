package org.sharedpen.query.decisions;

import org.sharedpen.events.LessonId;
import org.sharedpen.query.stream.live.LiveView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the class decides, as it decides. */
@Configuration(proxyBeanMethods = false)
class DecisionViews {
    @Bean
    LiveView<LessonId> liveDecisions(DecisionsApi answers) {
        return new LiveView<>("decisions", (caller, lesson) -> answers.ofLesson(caller, lesson, null));
    }
}
