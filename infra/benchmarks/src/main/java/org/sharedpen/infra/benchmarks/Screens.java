package org.sharedpen.infra.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sharedpen.infra.simulator.Door;

/** An installed Chromium, and the windows of it that are looked at. */
final class Screens implements AutoCloseable {
    private static final String PAINTED = "requestAnimationFrame(() => setTimeout(() => %s))";
    private static final String OWN = """
            () => {
              globalThis.own = [];
              globalThis.disk = [];
              addEventListener("keydown", (event) => {
                if (event.key !== "Enter") return;
                const seen = new MutationObserver(() => {
                  seen.disconnect();
                  %s;
                });
                seen.observe(document.querySelector(".board-wall, #board"), { subtree: true, childList: true });
                const kept = new MutationObserver(() => {
                  if (!document.getElementById("saved").textContent.includes("saving")) {
                    kept.disconnect();
                    disk.push(performance.now() - event.timeStamp);
                  }
                });
                queueMicrotask(() => kept.observe(document.getElementById("saved"), { subtree: true, childList: true, characterData: true }));
              }, true);
            }""".formatted(PAINTED.formatted("own.push(performance.now() - event.timeStamp)"));
    private static final String WATCH = """
            (where) => {
              globalThis.shown = {};
              new MutationObserver(() => {
                const text = document.querySelector(where).textContent;
                for (const [hit] of text.matchAll(/seen \\d+ times/g)) {
                  if (!(hit in shown)) {
                    shown[hit] = 0;
                    %s;
                  }
                }
              }).observe(document.querySelector(where).parentElement, { subtree: true, childList: true, characterData: true });
            }""".formatted(PAINTED.formatted("(shown[hit] = Date.now())"));

    private static final String DRAWN = """
            () => new Promise((done) => {
              const look = () =>
                document.readyState === "complete" &&
                [...document.querySelectorAll("release-chart, dot-strip")].every((chart) => chart.querySelector("svg"))
                  ? %s
                  : setTimeout(look, 5);
              look();
            })""".formatted(PAINTED.formatted("done()"));

    private final URI product;
    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext teacher;
    private final Page recorder;

    /** What came over the wire, and how long until all was drawn. */
    record Loaded(double kilobytes, List<Double> millis) {}

    Screens(URI product) {
        this.product = product;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        this.teacher = signedIn();
        this.recorder = teacher.newPage();
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium is installed"));
    }

    private BrowserContext signedIn() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        Page page = context.newPage();
        page.navigate(product.resolve("/login").toString());
        page.fill("input[name=username]", "teacher");
        page.fill("input[name=password]", "demo");
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        page.close();
        return context;
    }

    /** Opens the lesson on the page that records it. */
    void record(SeenLesson lesson) {
        capture(recorder, lesson);
        recorder.click("#open-lesson");
        recorder.waitForSelector("#board .board-text");
        recorder.evaluate(OWN);
    }

    private void capture(Page page, SeenLesson lesson) {
        page.navigate(
                product.resolve("/lessons/" + lesson.lessonId() + "/capture").toString());
        page.waitForSelector("body[data-state=ready]");
    }

    /** How long each of so many contributions took to be on the screen, with a pause after each. */
    @SuppressWarnings("unchecked")
    List<Double> type(SeenLesson lesson, String what, int lines, int pause) {
        recorder.evaluate("() => { own.length = 0; disk.length = 0; }");
        for (int line = 0; line < lines; line++) {
            recorder.locator("#line").fill("%s the %s line %d".formatted(lesson.code(), what, line));
            recorder.keyboard().press("Enter");
            recorder.waitForTimeout(pause);
        }
        recorder.waitForTimeout(500);
        return numbers((List<Number>) recorder.evaluate("own"));
    }

    @SuppressWarnings("unchecked")
    List<Double> disk() {
        return numbers((List<Number>) recorder.evaluate("disk"));
    }

    <T> T offline(Supplier<T> work) {
        teacher.setOffline(true);
        T done = work.get();
        teacher.setOffline(false);
        recorder.waitForTimeout(3_000);
        return done;
    }

    List<Double> seenByAnotherRecorder(Door door, SeenLesson lesson, int lines) {
        try (BrowserContext other = signedIn()) {
            Page page = other.newPage();
            capture(page, lesson);
            page.waitForSelector("#board .board-text");
            return seen(page, "#board", door, lesson, lines);
        }
    }

    List<Double> seenOnTheBoard(Door door, SeenLesson lesson, int lines) {
        String code = door.post("/api/lessons/" + lesson.lessonId() + "/board", Map.of())
                .path("code")
                .asString();
        try (BrowserContext other = browser.newContext()) {
            Page page = other.newPage();
            page.navigate(product.resolve("/board#" + code.replace(" ", "")).toString());
            page.waitForURL("**/board/" + lesson.lessonId());
            page.waitForSelector(".board-wall");
            return seen(page, ".board", door, lesson, lines);
        }
    }

    List<Double> seenOnThePage(Door door, SeenLesson lesson, int lines) {
        try (BrowserContext other = signedIn()) {
            Page page = other.newPage();
            page.navigate(product.resolve("/lessons/" + lesson.lessonId()).toString());
            page.waitForSelector("#reading");
            page.waitForTimeout(1_000);
            return seen(page, "main", door, lesson, lines);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> seen(Page page, String where, Door door, SeenLesson lesson, int lines) {
        page.evaluate(WATCH, where);
        List<Double> millis = new ArrayList<>();
        for (int line = -lines / 4; line < lines; line++) { // the first ones warm up
            String text = "seen %d times".formatted(System.nanoTime());
            long acknowledged = lesson.write(door, text);
            long shown = 0;
            while (shown == 0) {
                page.waitForTimeout(20);
                Number at = ((Map<String, Number>) page.evaluate("shown")).get(text);
                shown = at == null ? 0 : at.longValue();
            }
            if (line >= 0) {
                millis.add((double) Math.max(0, shown - acknowledged));
            }
        }
        return millis;
    }

    /** Each time in a browser that knows nothing but who is signed in. */
    Loaded load(String path, int times) {
        List<Double> millis = new ArrayList<>();
        AtomicLong bytes = new AtomicLong();
        for (int time = -1; time < times; time++) { // the first one is the first that the service ever made
            try (BrowserContext fresh = signedIn()) {
                Page page = fresh.newPage();
                page.waitForTimeout(2_000); // a new window of Chromium keeps a processor busy with itself
                CDPSession devtools = fresh.newCDPSession(page);
                devtools.send("Network.enable");
                bytes.set(0);
                devtools.on(
                        "Network.loadingFinished",
                        finished -> bytes.addAndGet(
                                finished.get("encodedDataLength").getAsLong()));
                devtools.send("Network.setCacheDisabled", json("cacheDisabled"));
                long before = System.nanoTime();
                page.navigate(product.resolve(path).toString());
                page.evaluate(DRAWN);
                if (time >= 0) {
                    millis.add((System.nanoTime() - before) / 1e6);
                }
            }
        }
        return new Loaded(bytes.get() / 1024.0, millis);
    }

    private static com.google.gson.JsonObject json(String flag) {
        com.google.gson.JsonObject object = new com.google.gson.JsonObject();
        object.addProperty(flag, true);
        return object;
    }

    private static List<Double> numbers(List<Number> numbers) {
        return numbers.stream().map(Number::doubleValue).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
