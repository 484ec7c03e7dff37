// What shows names comes on a screen that the class sees only once the operator has said that nobody looks.
import { button, h } from "capture/dom";
import { closeSheet, sheet } from "capture/sheet";
import { say } from "capture/words";

export function unseen(page, show) {
  if (!page.oneScreen) {
    show();
    return;
  }
  sheet(
    say("capture.unseen"),
    h("p", {}, say("capture.unseen.why")),
    h("p", { class: "row" }, button(say("capture.unseen.show"), show, { class: "button main" }), button(say("capture.unseen.not"), closeSheet)),
  );
}
