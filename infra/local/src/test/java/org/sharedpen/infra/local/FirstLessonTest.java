package org.sharedpen.infra.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has an empty school gets from page to page to a first lesson by the words on them, with the keyboard alone. */
@NeedsBrowser
@ExtendWith(RunningProduct.class)
class FirstLessonTest {
    private static final String PASSWORD = "a long enough password";
    private static final String SHEET = "First name,Last name,SEN\nAmira,Khan,x\nBen,Okafor,\nDan,Dale,\n";

    private final OtherSchool.Empty school;
    private final Reader reader;
    private final Page page;

    FirstLessonTest(URI product) throws Exception {
        this.school = OtherSchool.empty(product);
        this.reader = new Reader(product, 768, ColorScheme.LIGHT);
        this.page = reader.page();
    }

    @Test
    void an_empty_school_comes_to_its_first_lesson() {
        try (reader) {
            choosesAPassword();
            bringsInAClass();
            plansAUnit();
            findsTheLesson();
            recordsIt();
            Assertions.assertThat(reader.complaints()).isEmpty();
        }
    }

    private void choosesAPassword() {
        reader.signIn(school.username(), school.oneTimePassword());
        types("#current", school.oneTimePassword());
        types("#new", PASSWORD);
        types("#again", PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-empty]")).containsText("No class yet");
    }

    private void bringsInAClass() {
        press(page.locator("[data-empty] a.button"));
        press(page.locator("[data-empty=no-roster] a.button"));
        FilePayload sheet = new FilePayload("ash.csv", "text/csv", SHEET.getBytes(StandardCharsets.UTF_8));
        page.waitForFileChooser(() -> press(page.locator("#sheet-file"))).setFiles(sheet);
        types("#classTitle", "4 Ash");
        types("#yearGroup", "4");
        types("#givenName", "First name");
        types("#familyName", "Last name");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]").first()).containsText("One class, no teachers, 3 pupils");
    }

    private void plansAUnit() {
        press(link("Plan a unit for 4 Ash"));
        types("#title", "The shipwreck");
        types("#lessonTitle-1", "The wave");
        page.locator("#date-1").fill(LocalDate.now(ZoneId.systemDefault()).toString());
        press(page.locator("button.main"));
        assertThat(page.locator("[data-empty]")).containsText("No lesson yet");
    }

    private void findsTheLesson() {
        assertThat(link("Open the lesson: The wave")).hasAttribute("href", Pattern.compile("/lessons/.+/capture"));
        press(link("1. The wave"));
        assertThat(page.locator("[data-empty]")).containsText("Not held yet");
        assertThat(link("Open the lesson")).isVisible();
        press(link("My classes").first());
        assertThat(link("Open the lesson: The wave")).isVisible();
    }

    private void recordsIt() {
        press(link("Open the lesson: The wave"));
        assertThat(page.locator("#before")).containsText("Who is here today?");
        press(page.locator("#open-lesson"));
        assertThat(page.locator("#line")).isFocused();
        page.keyboard().type("The wave rose.");
        page.keyboard().press("Enter");
        assertThat(page.locator("#board")).containsText("The wave rose.");
        assertThat(page.locator("#saved")).containsText("all sent");
        press(page.locator("#back"));
        assertThat(page.locator("#reading")).containsText("The wave rose.");
    }

    private Locator link(String words) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private void types(String field, String words) {
        page.locator(field).focus();
        page.keyboard().type(words);
    }

    private void press(Locator what) {
        what.focus();
        page.keyboard().press("Enter");
    }
}
