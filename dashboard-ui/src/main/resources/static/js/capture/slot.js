// The choice that is open: its candidates, its criteria, and how it may be settled.
import { act } from "capture/acts";
import { newId } from "capture/ids";
import { TEACHER } from "capture/originators";
import { $, button, fill, h } from "capture/dom";
import { openChoice } from "capture/verbs";
import { say } from "capture/words";

const letter = (place) => String.fromCharCode(65 + place);

export class Slot {
  constructor(page) {
    this.page = page;
  }

  draw() {
    const slot = openChoice(this.page.session.state);
    $("slot").hidden = slot === undefined;
    if (!slot) {
      this.mark = undefined;
      return;
    }
    const mark = JSON.stringify([slot, this.page.oneScreen]);
    if (mark !== this.mark) {
      this.mark = mark;
      fill($("slot"), h("h2", {}, slot.question), this.candidates(slot), this.criteria(slot));
    }
  }

  candidates(slot) {
    return slot.candidates.length === 0
      ? h("p", { class: "note" }, say("capture.choice.none"))
      : h("ol", { class: "candidates" }, slot.candidates.map((each, place) => this.candidate(each, place)));
  }

  candidate({ words, owner }, place) {
    const settle = (by) => button(say(`capture.settle.${by}`), () => this.page.keepsTyped() || this.page.enter(`/s ${letter(place)} ${by}`));
    return h(
      "li",
      {},
      h("b", {}, letter(place)),
      h("span", { class: "words" }, words ?? say("capture.choice.unsaid")),
      h("small", {}, this.page.called(owner)),
      h("span", { class: "row settle" }, settle("v"), settle("c"), settle("t")),
    );
  }

  criteria(slot) {
    const last = (this.page.session.book.last?.criteria ?? []).filter((words) => !slot.criteria.some((each) => each.words === words));
    return h(
      "div",
      { class: "criteria" },
      h("h3", {}, say("capture.criteria")),
      slot.criteria.length > 0
        ? h("ul", {}, slot.criteria.map((each) => h("li", {}, each.words)))
        : h("p", { class: "note" }, say("capture.criteria.none")),
      last.length > 0 && h("p", { class: "row" }, h("small", {}, say("capture.criteria.last")), last.slice(0, 4).map((words) => this.again(slot, words))),
    );
  }

  again({ choiceId }, words) {
    const state = () => act("state-criterion", { choiceId, criterionId: newId(), originator: TEACHER, text: words });
    return button(words, () => this.page.record([state()], { text: words }), { class: "chip" });
  }
}
