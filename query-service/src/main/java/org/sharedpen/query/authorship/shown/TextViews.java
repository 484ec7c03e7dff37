package org.sharedpen.query.authorship.shown;

import org.sharedpen.events.LessonId;
import org.sharedpen.query.stream.live.LiveView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shared text as it changes. */
@Configuration(proxyBeanMethods = false)
class TextViews {
    @Bean
    LiveView<LessonId> liveText(TextApi answers) {
        return new LiveView<>("text", (caller, lesson) -> answers.text(caller, lesson, null));
    }
}
