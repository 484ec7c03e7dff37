// Before the lesson: who is here today, one tap a child, and the button that opens it; after it, the one that reopens.
import { act } from "capture/acts";
import { $, button, fill, h } from "capture/dom";
import { register } from "capture/register";
import { count, say } from "capture/words";

export class Opening {
  away = new Set();
  named = false;

  constructor(page) {
    this.page = page;
  }

  draw() {
    const { state, roster } = this.page.session;
    const { oneScreen } = this.page;
    this.named &&= oneScreen; // what was shown once is covered again when the class sees this screen
    const mark = [state.phase, roster.length, this.named, oneScreen].join();
    document.body.dataset.phase = state.phase;
    $("before").hidden = state.phase === "OPEN";
    if (mark !== this.mark) {
      this.mark = mark;
      if (state.phase === "PLANNED") {
        this.planned();
      } else if (state.phase === "CLOSED") {
        this.over();
      }
    }
  }

  planned() {
    const { roster } = this.page.session;
    const open = button("", () => this.open("LIVE"), { class: "button main", id: "open-lesson" });
    const counted = () => fill(open, count("capture.opening.open", roster.length - this.away.size));
    const named = this.named || !this.page.oneScreen;
    counted();
    fill(
      $("before"),
      h("h2", {}, say("capture.opening")),
      h("p", { class: "note" }, say(named ? "capture.opening.note" : "capture.opening.covered")),
      named ? this.register(counted) : h("p", {}, button(say("capture.opening.names"), () => this.show())),
      h("p", { class: "row" }, open, button(say("capture.opening.recalled"), () => this.open("RECALLED"))),
      h(
        "p",
        { class: "row" },
        button(say("capture.opening.screen"), () => this.page.ask("board")),
        button(say("capture.codes"), () => this.page.ask("codes")),
        button(say("capture.tool.help"), () => this.page.ask("help")),
      ),
    );
  }

  show() {
    this.named = true;
    this.draw();
    $("before").querySelector(".seat")?.focus();
  }

  register(counted) {
    const here = (pupil) => !this.away.has(pupil.pupilId);
    const tap = (pupil) => {
      if (!this.away.delete(pupil.pupilId)) {
        this.away.add(pupil.pupilId);
      }
      counted();
    };
    return register(say("capture.opening"), this.page.session.roster, { tap, pressed: here });
  }

  async open(captureMode) {
    await this.page.record([act("open-lesson", { absentPupilIds: [...this.away], captureMode })], { forGood: true });
    $("line").focus();
  }

  async reopen() {
    await this.page.record([act("reopen-lesson")], { forGood: true });
    $("line").focus();
  }

  over() {
    fill(
      $("before"),
      h("h2", {}, say("capture.closed")),
      h("p", {}, say("capture.closed.note")),
      h(
        "p",
        { class: "row" },
        h("a", { class: "button main", href: `/lessons/${this.page.session.lessonId}` }, say("capture.closed.look")),
        button(say("capture.closed.reopen"), () => this.reopen()),
      ),
    );
  }
}
