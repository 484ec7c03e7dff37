package org.sharedpen.infra.local;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Everything that a page was sent: addresses, headers, bodies, and what came over its event streams. */
final class Heard {
    private final List<String> interfaceAnswers = new ArrayList<>();
    private final List<String> pagesAndFiles = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    Heard(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.eventSourceMessageReceived", this::frame);
        session.on(
                "Network.responseReceivedExtraInfo",
                head -> interfaceAnswers.add(head.get("headers").toString()));
        page.onResponse(responses::add);
    }

    private void frame(JsonObject event) {
        interfaceAnswers.add(event.toString());
    }

    /** What came over the interface: answers, frames, and the headers of everything. */
    String ofTheInterface() {
        read();
        return String.join("\n", interfaceAnswers);
    }

    /** That, and all pages and files. */
    String all() {
        return ofTheInterface() + "\n" + String.join("\n", pagesAndFiles);
    }

    int frames() {
        return (int) interfaceAnswers.stream()
                .filter(one -> one.contains("\"eventName\""))
                .count();
    }

    private void read() {
        for (Response response : responses) {
            List<String> kind = response.url().contains("/api/") ? interfaceAnswers : pagesAndFiles;
            kind.add(response.url());
            if (!response.url().endsWith("/stream")) {
                kind.add(body(response));
            }
        }
        responses.clear();
    }

    private static String body(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException none) {
            return ""; // a page that was left has taken its answers along
        }
    }
}
