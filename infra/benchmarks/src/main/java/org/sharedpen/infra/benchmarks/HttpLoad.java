package org.sharedpen.infra.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.context.ConfigurableApplicationContext;

/** Callers of the command service's public door, each with a connection, a class and lessons of its own. */
record HttpLoad(ConfigurableApplicationContext service, TestDatabases databases, Tokens tokens) implements Load {

    static HttpLoad on(TestDatabases databases) throws IOException {
        Tokens tokens = Tokens.published();
        return new HttpLoad(MeasuredService.on(databases, tokens.setting()), databases, tokens);
    }

    @Override
    public Run run(int callers, Duration time) throws InterruptedException {
        List<HttpConnection> connections = new ArrayList<>();
        try {
            return Run.of(callers, time, () -> classOver(connections)::next);
        } finally {
            connections.forEach(HttpConnection::close);
        }
    }

    private ClassOverHttp classOver(List<HttpConnection> connections) {
        HttpConnection connection = new HttpConnection(port());
        connections.add(connection);
        return ClassOverHttp.enrolled(databases, service.getBean(KeyRing.class), tokens, connection);
    }

    private int port() {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        service.close();
        tokens.close();
    }
}
