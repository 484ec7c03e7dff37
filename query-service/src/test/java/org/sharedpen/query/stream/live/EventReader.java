package org.sharedpen.query.stream.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.session.Caller;

/** Reads a stream of server-sent events as a browser does. */
final class EventReader implements AutoCloseable {
    private static final Sent OVER = new Sent("", "", "");

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();

    record Sent(String id, String name, String data) {}

    EventReader(QuerySide side, Caller caller, String path, @Nullable String last) {
        this(side, side.tokens.mint(caller), path, last);
    }

    EventReader(QuerySide side, String token, String path, @Nullable String last) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + side.port() + path))
                .header("Authorization", "Bearer " + token);
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        try {
            answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        Thread reading = new Thread(this::read, "event-reader");
        reading.setDaemon(true);
        reading.start();
    }

    int status() {
        return answer.statusCode();
    }

    /** The next event; null where none comes within the time. */
    @Nullable
    Sent next(long millis) throws InterruptedException {
        return sent.poll(millis, TimeUnit.MILLISECONDS);
    }

    /** So many events. */
    List<Sent> next(int count, long millis) throws InterruptedException {
        List<Sent> all = new ArrayList<>();
        while (all.size() < count) {
            Sent one = next(millis);
            if (one == null || one.equals(OVER)) {
                throw new AssertionError("only " + all.size() + " of " + count + " events came");
            }
            all.add(one);
        }
        return all;
    }

    boolean ends(long millis) throws InterruptedException {
        for (Sent one = next(millis); one != null; one = next(millis)) {
            if (one.equals(OVER)) {
                return true;
            }
        }
        return false;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            Map<String, String> fields = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    int colon = line.indexOf(':');
                    fields.merge(line.substring(0, colon), line.substring(colon + 1), (one, more) -> one + "\n" + more);
                } else if (fields.containsKey("data")) {
                    sent.add(new Sent(fields.get("id"), fields.get("event"), fields.get("data")));
                    fields.clear();
                }
            }
        } catch (IOException broken) {
            // it is over all the same
        }
        sent.add(OVER);
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
