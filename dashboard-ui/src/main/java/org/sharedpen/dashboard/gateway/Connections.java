package org.sharedpen.dashboard.gateway;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** The connections to the two services. */
@Configuration
class Connections {
    static {
        // Shorter than a service keeps an idle connection, so that no write meets one that is just being closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService relayThreads() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("relay-");
        threads.setDaemon(true);
        // As many as there are slow readers and senders at this moment; waiting for a service takes none.
        return Executors.newCachedThreadPool(threads);
    }

    @Bean
    HttpClient relayClient(ExecutorService relayThreads) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(relayThreads)
                .build();
    }
}
