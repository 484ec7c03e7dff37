package org.sharedpen.dashboard.gateway;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** The connections to the two services, and the threads that write what comes over them. */
@Component
class Connections implements DisposableBean {
    static {
        // Shorter than a service keeps an idle connection, so that no write meets one that is just being closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    private final ExecutorService threads;
    private final HttpClient client;

    Connections() {
        CustomizableThreadFactory named = new CustomizableThreadFactory("relay-");
        named.setDaemon(true);
        // As many as there are slow readers and senders at this moment; waiting for a service takes none.
        threads = Executors.newCachedThreadPool(named);
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(threads)
                .build();
    }

    HttpClient client() {
        return client;
    }

    /** Writing to a client may take as long as the client likes: never on the JDK's common pool. */
    Executor threads() {
        return threads;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
