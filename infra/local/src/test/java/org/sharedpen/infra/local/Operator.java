package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Whoever records a lesson: at the keyboard of one device. */
final class Operator implements AutoCloseable {
    private static final String READY = "body[data-state=ready]";
    private static final LocatorAssertions.HasAttributeOptions PATIENTLY =
            new LocatorAssertions.HasAttributeOptions().setTimeout(90_000);

    private final Reader reader;
    private final String lessonId;
    private Page page;

    private Operator(Reader reader, String lessonId) {
        this.reader = reader;
        this.lessonId = lessonId;
        this.page = reader.page();
    }

    /** Signs in and comes to the lesson, planned or open; this device goes on without a network from now on. */
    static Operator at(URI product, String lessonId) {
        return at(product, lessonId, 1280, ColorScheme.LIGHT);
    }

    static Operator at(URI product, String lessonId, int width, ColorScheme colours) {
        return at(new Reader(product, width, colours).signIn("teacher"), lessonId);
    }

    static Operator at(Reader signedIn, String lessonId) {
        Operator operator = new Operator(signedIn, lessonId);
        operator.comes();
        operator.reader.isKept();
        return operator;
    }

    void comes() {
        reader.open("/lessons/" + lessonId + "/capture");
        page.waitForSelector(READY);
    }

    Operator opensTheLesson() {
        page.click("#open-lesson");
        assertThat(page.locator("#line")).isFocused();
        return this;
    }

    /** Says that the class sees another screen, so that names may stand on this one. */
    Operator hasASecondScreen() {
        page.click("[data-do=board]");
        page.click("#sheet .button.main");
        assertThat(page.locator("#seats")).isVisible();
        return this;
    }

    Operator types(String line) {
        page.locator("#line").pressSequentially(line);
        page.keyboard().press("Enter");
        return this;
    }

    Operator presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** The line was taken, and the device has it: nothing that was typed is only on the screen. */
    Operator seesItSaved() {
        assertThat(page.locator("#line")).hasValue("");
        assertThat(page.locator("#saved")).not().containsText("saving");
        return this;
    }

    Operator seesAllSent() {
        assertThat(page.locator("#saved")).hasAttribute("data-unsent", "0", PATIENTLY);
        return this;
    }

    /** What the server would not take, in the words of the page. */
    String refusals() {
        if (page.locator("#refused button").count() == 0) {
            return "";
        }
        page.click("#refused button");
        return page.locator("#sheet").textContent();
    }

    int unsent() {
        return Integer.parseInt(page.locator("#saved").getAttribute("data-unsent"));
    }

    List<String> wall() {
        return page.locator("#wall .line").allTextContents();
    }

    Operator losesTheNetwork() {
        page.context().setOffline(true);
        return this;
    }

    Operator hasTheNetworkBack() {
        page.context().setOffline(false);
        return this;
    }

    Operator reloads() {
        page.reload();
        page.waitForSelector(READY);
        return this;
    }

    /** Every tab of the browser dies, and the operator opens another. */
    void losesTheTab() {
        Page dead = page;
        dead.waitForCondition(() -> {
            renderers().forEach(ProcessHandle::destroyForcibly);
            return renderers().findAny().isEmpty();
        });
        page = dead.context().newPage();
        dead.close();
        reader.goesOnWith(page);
        comes();
    }

    private static Stream<ProcessHandle> renderers() {
        return ProcessHandle.current().descendants().filter(process -> process.info()
                .arguments()
                .map(List::of)
                .filter(arguments -> arguments.contains("--type=renderer"))
                .isPresent());
    }

    String lesson() {
        return lessonId;
    }

    Page page() {
        return page;
    }

    Reader reader() {
        return reader;
    }

    @Override
    public void close() {
        reader.close();
    }
}
