// What the last lesson of the unit left: its text, to go on from, and its criteria.
import { act } from "capture/acts";
import { button, h } from "capture/dom";
import { closeSheet, sheet } from "capture/sheet";
import { pieces } from "capture/wall";
import { say } from "capture/words";
import { state } from "capture/book";

export function last(page) {
  const { book } = page.session;
  if (!book.last?.text) {
    page.hold(say("capture.hold.last"));
    return;
  }
  const { lines } = state({ ...book, text: book.last.text });
  const carry = () => {
    closeSheet();
    page.record([act("carry-text", { fromLessonId: book.last.lessonId })]);
  };
  sheet(
    say("capture.last", book.last.title),
    h("ol", { class: "wall" }, lines.map((line) => h("li", {}, h("p", {}, pieces(line))))),
    lines.length > 0
      ? h("p", { class: "row" }, button(say("capture.last.carry"), carry, { class: "button main" }))
      : h("p", { class: "note" }, say("capture.last.empty")),
    h("h3", {}, say("capture.criteria.last")),
    book.last.criteria.length > 0
      ? h("ul", { class: "facts" }, book.last.criteria.map((words) => h("li", {}, words)))
      : h("p", { class: "note" }, say("capture.criteria.none")),
  );
}
