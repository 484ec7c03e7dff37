package org.sharedpen.query.stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What the stream does from time to time: parked streams are tried again, so that a repaired fold needs no operator. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Upkeep {
    private static final int AT_ONCE = 50;
    private final ParkedStreams parked;
    private final boolean projects;

    Upkeep(ParkedStreams parked, @Value("${sharedpen.stream.projects:true}") boolean projects) {
        this.parked = parked;
        this.projects = projects;
    }

    @Scheduled(fixedDelayString = "${sharedpen.stream.retry-parked:30s}")
    void retryParked() {
        if (projects) {
            parked.retry(AT_ONCE);
        }
    }
}
