// The codes of the class, to learn them or to print them.
import { button, h } from "capture/dom";
import { sheet } from "capture/sheet";
import { say } from "capture/words";

export function codes({ session: { roster } }) {
  sheet(
    say("capture.codes"),
    h("p", { class: "note" }, say("capture.codes.note")),
    h("dl", { class: "codes" }, roster.map((pupil) => h("div", {}, h("dt", {}, h("kbd", {}, pupil.code)), h("dd", {}, pupil.displayName)))),
    h("p", { class: "row no-print" }, button(say("capture.codes.print"), () => print())),
  );
}
