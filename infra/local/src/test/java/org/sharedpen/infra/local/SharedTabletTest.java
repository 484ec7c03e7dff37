package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedpen.infra.simulator.Door;

/** One device, several people and several devices, one lesson: whose what is, and what becomes of it. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class SharedTabletTest {
    private static final String STORED = """
            async () => {
              const db = await new Promise((done) => { const asked = indexedDB.open("shared-pen"); asked.onsuccess = () => done(asked.result); });
              const all = (store) => new Promise((done) => { const asked = db.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => done(asked.result); });
              const text = new TextDecoder("latin1");
              const said = [];
              const walk = (value) => {
                if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) said.push(text.decode(value));
                else if (value instanceof CryptoKey) said.push(`key ${value.extractable}`);
                else if (value !== null && typeof value === "object") Object.values(value).forEach(walk);
                else said.push(String(value));
              };
              for (const store of db.objectStoreNames) walk(await all(store));
              db.close();
              return [...said, JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join("\\n");
            }""";

    private final URI product;
    private final Door teacher;
    private final PlannedLesson lesson;

    SharedTabletTest(URI product) {
        this.product = product;
        this.teacher = Door.signIn(product, "teacher", "demo");
        this.lesson = PlannedLesson.in(teacher);
    }

    @Test
    void what_is_kept_is_sealed_under_a_key_that_cannot_be_taken_out() {
        try (Operator operator = open()) {
            operator.losesTheNetwork().types("The canary sang aloud.").seesItSaved();
            String stored = (String) operator.page().evaluate(STORED);
            assertThat(stored).contains("key false").doesNotContain("canary", "Amira", "Khan", "scribe-line");
            operator.hasTheNetworkBack().seesAllSent();
            assertThat((String) operator.page().evaluate(STORED)).doesNotContain("canary");
            assertThat(
                            operator.page()
                                    .evaluate(
                                            "async () => { const { rows } = await import('outbox/outbox'); const { last } = await import('outbox/account'); return (await rows(last())).length; }"))
                    .isEqualTo(0);
        }
    }

    @Test
    void an_expired_session_keeps_everything_until_the_same_person_is_back() {
        try (Operator operator = open()) {
            operator.page().context().clearCookies();
            operator.types("Said while nobody was signed in.").seesItSaved();
            assertThat(operator.page().locator("#saved")).containsText("signed out");
            assertThat(operator.unsent()).isEqualTo(2);
            signIn(operator, "teacher");
            operator.comes();
            operator.seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("Said while nobody was signed in.");
        }
    }

    @Test
    void another_account_sees_how_much_waits_and_nothing_else_until_it_takes_it_over() {
        try (Operator operator = open()) {
            operator.losesTheNetwork().types("The first one’s secret line.").seesItSaved();
            operator.page().context().clearCookies();
            operator.page().navigate("about:blank");
            operator.hasTheNetworkBack();
            signIn(operator, "admin");
            operator.comes();
            Page page = operator.page();
            assertThat(page.locator("#left")).containsText("Another account left 2 unsent on this device");
            assertThat(page.locator("body")).not().containsText("secret");
            assertThat(page.locator("#saved")).hasAttribute("data-unsent", "0");
            assertThat(lesson.texts(teacher)).isEmpty();

            page.locator("#left button").click();
            operator.seesAllSent();
            page.waitForCondition(() -> lesson.texts(teacher).equals(List.of("The first one’s secret line.")));
        }
    }

    @Test
    void a_lesson_is_closed_without_a_network_and_what_came_before_still_arrives() {
        try (Operator operator = open();
                Operator other = Operator.at(product, lesson.lessonId())) {
            other.losesTheNetwork().types("Said on the other device.").seesItSaved();
            operator.losesTheNetwork().types("The last line.").types("/q");
            operator.page().getByText("Close the lesson").click();
            operator.seesItSaved().reloads();
            assertThat(operator.page().locator("#before")).containsText("The lesson is closed");
            operator.hasTheNetworkBack().seesAllSent();
            other.hasTheNetworkBack().seesAllSent();
            assertThat(other.page().locator("#refused")).isEmpty();
            assertThat(lesson.texts(teacher)).containsExactly("The last line.", "Said on the other device.");
        }
    }

    @Test
    void what_the_server_would_not_take_is_shown_with_the_reason_and_can_be_done_again() {
        try (Operator operator = open().hasASecondScreen();
                Operator other = Operator.at(product, lesson.lessonId())) {
            operator.types("The boat sank.").seesAllSent();
            operator.losesTheNetwork();
            operator.presses("ArrowUp");
            operator.page().locator("#line").fill("");
            operator.types(code() + " The boat sank. Slowly.").seesItSaved();
            other.hasASecondScreen();
            assertThat(other.page().locator("#wall .line")).hasCount(1);
            other.presses("ArrowUp").types(" Quickly.").seesAllSent();
            operator.hasTheNetworkBack().seesAllSent();
            Page page = operator.page();
            page.locator("#refused button").click();
            assertThat(page.locator("#sheet")).containsText("Someone changed the line in the meantime");
            assertThat(page.locator("#sheet")).containsText("The boat sank. Quickly.");
            assertThat(page.locator("#sheet")).containsText("The boat sank. Slowly.");
            page.getByText("Record it once more").click();
            operator.seesAllSent();
            assertThat(page.locator("#refused")).isEmpty();
            page.waitForCondition(() -> lesson.texts(teacher).equals(List.of("The boat sank. Slowly.")));
            assertThat(teacher.get("/api/lessons/" + lesson.lessonId() + "/text")
                            .at("/lines/0/tokens/4/originator/kind")
                            .asString())
                    .as("still the pupil’s word")
                    .isEqualTo("PUPIL");
        }
    }

    @Test
    void the_same_id_with_another_body_is_a_conflict_that_is_shown() {
        try (Operator operator = open().hasASecondScreen()) {
            operator.page().evaluate("""
                            async (lesson) => {
                              const { append } = await import("outbox/outbox");
                              const { last } = await import("outbox/account");
                              const action = (text) => ({ actionId: "01900000-0000-7000-8000-000000000777", type: "scribe-line",
                                occurredAt: new Date().toISOString(), lineId: crypto.randomUUID(), text });
                              await append(last(), lesson, [action("One.")]);
                              await append(last(), lesson, [action("Another.")]);
                            }""", lesson.lessonId());
            operator.seesAllSent();
            assertThat(operator.page().locator("#refused")).containsText("1 not taken");
            operator.page().locator("#refused button").click();
            assertThat(operator.page().locator("#sheet")).containsText("already recorded under this action's id");
            assertThat(lesson.texts(teacher)).containsExactly("One.");
        }
    }

    @Test
    void as_the_last_resort_a_file_leaves_this_device_and_goes_on_from_another() throws IOException {
        Path file = Files.createTempDirectory(Path.of("target"), "rescue").resolve("unsent.sharedpen");
        try (Operator operator = open()) {
            operator.losesTheNetwork().types("Saved in a file.").seesItSaved();
            Page page = operator.page();
            page.click("[data-do=rescue]");
            page.locator("#sheet input[type=password]").first().fill("a long password");
            Download download = page.waitForDownload(
                    () -> page.locator("#sheet form button").first().click());
            download.saveAs(file);
        }
        assertThat(file).isNotEmptyFile();
        try (Operator another = Operator.at(product, lesson.lessonId())) {
            Page page = another.page();
            page.click("[data-do=rescue]");
            page.locator("#sheet input[type=file]").setInputFiles(file);
            page.locator("#sheet input[type=password]").last().fill("another password");
            page.locator("#sheet form button").last().click();
            assertThat(page.locator("#sheet [role=status]")).containsText("password is another one");
            page.locator("#sheet input[type=password]").last().fill("a long password");
            page.locator("#sheet form button").last().click();
            assertThat(page.locator("#sheet [role=status]")).containsText("2 came in");
            another.seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("Saved in a file.");
        }
    }

    @Test
    void who_signs_out_leaves_nothing_on_the_device() {
        try (Operator operator = open()) {
            operator.types("The canary sang aloud.").seesAllSent();
            String mark =
                    (String) operator.page().evaluate("JSON.parse(localStorage.getItem('shared-pen-account')).account");
            assertThat((String) operator.page().evaluate(STORED)).contains(mark);
            Page page = operator.reader().open("/");
            page.locator("form[action$='/logout'] button").click();
            page.waitForURL("**/login**");
            String stored = (String) page.evaluate(STORED);
            assertThat(stored)
                    .doesNotContain("key ")
                    .doesNotContain("canary")
                    .as("a row of whoever left")
                    .doesNotContain(mark);
            assertThat((Boolean) page.evaluate("localStorage.getItem('shared-pen-account') === null"))
                    .isTrue();
        }
    }

    @Test
    void so_does_who_only_looked() {
        try (Operator operator = Operator.at(product, lesson.lessonId())) {
            Page page = operator.reader().open("/");
            page.locator("form[action$='/logout'] button").click();
            page.waitForURL("**/login**");
            assertThat((String) page.evaluate(STORED)).doesNotContain("key ");
            operator.losesTheNetwork();
            page.navigate(product.resolve("/lessons/" + lesson.lessonId() + "/capture")
                    .toString());
            assertThat(page.locator("#state-words")).containsText("Nobody is signed in");
        }
    }

    @Test
    void who_signs_out_in_one_tab_is_out_in_the_other_and_what_was_recorded_stays_readable() {
        try (Operator operator = open()) {
            operator.types("Said before.").seesAllSent();
            Page other = operator.page().context().newPage();
            other.navigate(product.resolve("/").toString());
            other.locator("form[action$='/logout'] button").click();
            other.waitForURL("**/login**");
            assertThat(operator.page().locator("#state-words")).containsText("signed out");
            operator.page().context().clearCookies();
            signIn(operator, "teacher");
            operator.comes();
            operator.types("Said after.").seesAllSent();
            assertThat(lesson.texts(teacher)).containsExactly("Said before.", "Said after.");
        }
    }

    private String code() {
        return teacher.get("/api/classes/" + lesson.classId() + "/pupils")
                .path(1)
                .path("code")
                .asString();
    }

    private Operator open() {
        return Operator.at(product, lesson.lessonId()).opensTheLesson().seesAllSent();
    }

    private static void signIn(Operator operator, String username) {
        operator.reader().signIn(username);
        operator.page().waitForURL(url -> !url.contains("/login"));
    }
}
