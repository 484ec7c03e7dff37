package org.sharedpen.infra.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody with a browser: a window of a size, light or dark, who notes what the page complains about. */
final class Reader implements AutoCloseable {
    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(
                15_000); // a machine that is busy with other tests is no fault of the page
    }

    private final Browser browser;
    private final BrowserContext context;
    private Page page;
    private final URI base;
    private final List<String> complaints = new ArrayList<>();

    Reader(URI base, int width, ColorScheme colours) {
        this.base = base;
        this.browser = Driver.STARTED
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(NeedsBrowser.Condition.executable().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 1000)
                .setColorScheme(colours)
                .setLocale("en-GB"));
        this.page = context.newPage();
        listen();
    }

    /** Another tab of the same browser. */
    void goesOnWith(Page other) {
        page = other;
        listen();
    }

    private void listen() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Reader signIn(String username) {
        return signIn(username, "demo");
    }

    Reader signIn(String username, String password) {
        page.navigate(base.resolve("/login").toString());
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.click("button[type=submit]");
        return this;
    }

    Page open(String path) {
        page.navigate(base.resolve(path).toString());
        return page;
    }

    Page page() {
        return page;
    }

    /** Waits until the page would come without a network too. */
    void isKept() {
        while (!(Boolean) page.evaluate("navigator.serviceWorker.controller !== null")) {
            page.waitForTimeout(50);
        }
    }

    List<String> complaints() {
        return complaints;
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        browser.close();
    }

    /** One for all tests, which take turns; it ends with them. A browser is everyone's own: a window behind another is not drawn. */
    private static final class Driver {
        static final Playwright STARTED = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }
}
