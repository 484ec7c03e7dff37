package org.sharedpen.query.board;

import org.sharedpen.query.stream.live.LiveBoard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The board as it changes. */
@Configuration(proxyBeanMethods = false)
class BoardViews {
    @Bean
    LiveBoard liveBoard(BoardApi answers) {
        return new LiveBoard(answers::unit, answers::now);
    }
}
