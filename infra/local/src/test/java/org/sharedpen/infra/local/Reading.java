package org.sharedpen.infra.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;

/** How a page is read by other ways than by eye at its usual size. */
final class Reading {
    private static final int A4_BETWEEN_MARGINS = 718; // 190 mm
    private static final int MOST_STOPS = 600;
    private static final String NOTE_CONTROLS = """
            () => {
              const isShown = (each) => each.checkVisibility({ visibilityProperty: true });
              const isChosen = (each) => each.type !== "radio" || each.checked || !document.querySelector(`[name="${each.name}"]:checked`);
              const room = document.querySelector("dialog[open]") ?? document; // what is under a sheet is out of reach
              const all = [...room.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
              globalThis.unreached = new Set(all.filter((each) => isShown(each) && !each.disabled && each.tabIndex >= 0 && isChosen(each)));
              globalThis.unseen = [];
            }""";
    private static final String NOTE_FOCUS = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              if (unreached.delete(at) && (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1)) {
                unseen.push(at.outerHTML.slice(0, 100));
              }
              return unreached.size;
            }""";
    private static final String MISSED =
            "() => [...unreached].map((each) => 'not reached: ' + each.outerHTML.slice(0, 100)).concat(unseen.map((each) => 'not seen: ' + each))";
    private static final String CUT = """
            (width) => [...document.querySelectorAll("body *")]
              .filter((each) => each.checkVisibility({ visibilityProperty: true }))
              .filter((each) => {
                const style = getComputedStyle(each);
                const isUnseen = each.clientWidth <= 1 || each.clientHeight <= 1 || style.clipPath !== "none";
                const hides = style.overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1;
                const tall = style.overflowY !== "visible" && each.scrollHeight > each.clientHeight + 1;
                const isOut = each.getBoundingClientRect().right > width + 1;
                return !isUnseen && !each.closest("svg") && (hides || tall || isOut);
              })
              .map((each) => each.outerHTML.slice(0, 100))""";

    private static final String DRAWN_AGAIN =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    private Reading() {}

    /** What the Tab key does not come to, or where nobody sees that it did. */
    @SuppressWarnings("unchecked") // the script answers strings
    static List<String> missedByKeyboard(Page page) {
        page.evaluate(NOTE_CONTROLS);
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (page.evaluate(NOTE_FOCUS).equals(0)) {
                break;
            }
        }
        return (List<String>) page.evaluate(MISSED);
    }

    /** What a sheet of A4 would cut off. */
    @SuppressWarnings("unchecked") // the script answers strings
    static List<String> cutOnPaper(Page page) {
        var before = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4_BETWEEN_MARGINS, before.height);
        page.evaluate(DRAWN_AGAIN);
        List<String> cut = (List<String>) page.evaluate(CUT, A4_BETWEEN_MARGINS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(before.width, before.height);
        return cut;
    }

    /** Whether everything is there at a magnification without moving to the side. */
    static boolean fitsMagnified(Page page, int times) {
        var before = page.viewportSize();
        page.setViewportSize(before.width / times, before.height / times);
        page.evaluate(DRAWN_AGAIN);
        boolean fits = fits(page);
        page.setViewportSize(before.width, before.height);
        return fits;
    }

    static boolean fits(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }
}
