package org.sharedpen.command.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.session.Dashboard;
import org.sharedpen.echo.EchoDoor;
import org.sharedpen.infra.database.TestDatabases;

/** What the service needs is gone, or says nothing: 503 with Retry-After within three seconds, and all well afterwards. */
class NothingAnswersTest {
    private final Dashboard dashboard = new Dashboard();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void databases_that_are_cut_off_or_silent(boolean cut) throws Exception {
        TestDatabases databases = TestDatabases.fresh();
        try (Cable cable = new Cable(port(databases.logUrl()));
                RunningService service = RunningService.start(
                        new TestDatabases(
                                databases.server(),
                                through(cable, databases.logUrl()),
                                through(cable, databases.peopleUrl())),
                        new Class<?>[] {EchoDoor.class},
                        dashboard.setting())) {
            assertThat(get(service, "/api/echo/log").statusCode()).isEqualTo(200);
            assertThat(get(service, "/api/echo/people").statusCode()).isEqualTo(200);
            cable.pull(cut);
            for (String path : List.of("/api/echo/log", "/api/echo/people", "/api/echo/log")) {
                Instant start = Instant.now();
                HttpResponse<String> answer = get(service, path);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("retry-after")).isPresent();
                assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
                assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
            }
            cable.plug();
            Instant back = Instant.now();
            while (get(service, "/api/echo/log").statusCode() != 200) {
                assertThat(Duration.between(back, Instant.now())).isLessThan(Duration.ofSeconds(10));
            }
        }
    }

    @Test
    void a_dashboard_whose_keys_cannot_be_fetched() throws Exception {
        try (RunningService service = RunningService.start("--sharedpen.session.jwks-uri=http://127.0.0.1:1/jwks")) {
            HttpResponse<String> answer = get(service, "/api/echo/me");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
        }
    }

    private HttpResponse<String> get(RunningService service, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header(
                        "Authorization",
                        "Bearer " + dashboard.token(UUID.randomUUID().toString(), "TEACHER"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int port(String url) {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    private static String through(Cable cable, String url) {
        return url.replace(":" + port(url) + "/", ":" + cable.port() + "/");
    }

    /** A cable between the service and its databases, which can be pulled. */
    private static final class Cable implements AutoCloseable {
        private final ServerSocket server;
        private final int target;
        private final List<Socket> sockets = new CopyOnWriteArrayList<>();
        private volatile boolean silent;
        private volatile boolean cut;

        Cable(int target) throws IOException {
            this.target = target;
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            daemon(this::accept);
        }

        int port() {
            return server.getLocalPort();
        }

        void pull(boolean closing) throws IOException {
            silent = true;
            cut = closing;
            if (closing) {
                hangUp();
            }
        }

        void plug() throws IOException {
            silent = false;
            cut = false;
            hangUp(); // what was lost on the way is lost
        }

        private void hangUp() throws IOException {
            for (Socket socket : sockets) {
                socket.close();
            }
            sockets.clear();
        }

        private void accept() {
            while (!server.isClosed()) {
                try {
                    Socket near = server.accept();
                    sockets.add(near);
                    if (cut) {
                        near.close();
                        continue;
                    }
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    sockets.add(far);
                    daemon(() -> copy(near, far));
                    daemon(() -> copy(far, near));
                } catch (IOException closed) {
                    // the test is over, or this one connection is
                }
            }
        }

        private void copy(Socket from, Socket to) {
            byte[] bytes = new byte[8_192];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    if (!silent) {
                        out.write(bytes, 0, read);
                    }
                }
            } catch (IOException closed) {
                // either side has hung up
            }
        }

        private static void daemon(Runnable work) {
            Thread thread = new Thread(work, "cable");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            server.close();
            hangUp();
        }
    }
}
