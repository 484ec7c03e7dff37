// The corner: whose words against the plan, how long this part has lasted, how many were heard, and what is not sent yet.
import { minutes } from "board-timer";
import { $, button, fill, h } from "capture/dom";
import { first } from "capture/originators";
import { count, say } from "capture/words";
import * as sender from "outbox/sender";

const BANDS = [0, ...document.body.dataset.bands.split(",").map(Number), 1];

export function band(level) {
  const known = Math.min(level, BANDS.length - 2);
  return { low: BANDS[known], high: BANDS[known + 1] };
}

function range({ low, high }) {
  return say("capture.facts.band", Math.round(low * 100), Math.round(high * 100));
}

export class Facts {
  named = false;

  constructor(page) {
    this.page = page;
    $("heard").addEventListener("click", () => this.page.oneScreen || this.toggle());
    setInterval(() => this.tick(), 1000);
    setInterval(() => this.saved(), 30_000);
    sender.states.addEventListener("change", () => this.saved());
  }

  toggle() {
    this.named = !this.named;
    this.draw();
  }

  draw() {
    const { session } = this.page;
    const { state, book } = session;
    const { pupil, total } = session.words;
    const share = total > 0 ? say("capture.facts.share", Math.round((100 * pupil) / total), total) : say("capture.facts.no-words");
    fill($("share"), h("b", {}, share), h("small", {}, say("capture.facts.plan", book.lesson.plannedLevel, range(band(book.lesson.plannedLevel)))));
    this.voices(session);
    $("unheard").hidden = !this.named || this.page.oneScreen;
    $("heard").setAttribute("aria-expanded", String(this.named && !this.page.oneScreen));
    fill($("focus"), state.focus ? say("capture.facts.focus", say(`craftFocus.${state.focus}`)) : "");
    fill($("pen"), this.page.pen ? say("capture.pen", this.page.called(this.page.pen)) : "");
    this.tick();
    this.saved();
  }

  // Who was heard; and who was not, where enough of what was said has a name.
  voices({ state, roster }) {
    const here = roster.filter((each) => state.present.has(each.pupilId));
    const unheard = here.filter((each) => !state.heard.has(each.pupilId));
    const heard = here.length - unheard.length;
    const [told, more] = state.nameless
      ? [say("capture.facts.heard.named", heard), say("capture.facts.nameless")]
      : [
          say("capture.facts.heard", heard, here.length),
          unheard.length > 0 ? say("capture.facts.unheard", unheard.map(first).join(", ")) : say("capture.facts.all-heard"),
        ];
    fill($("heard"), h("b", {}, told));
    fill($("unheard"), more);
  }

  tick() {
    const { segment } = this.page.session.state ?? {};
    const seconds = segment && (Date.now() - segment.startedAt) / 1000;
    const left = segment?.plannedSeconds && segment.plannedSeconds - seconds;
    const time = segment && (left === undefined ? minutes(seconds) : left > 0 ? minutes(left) : say("capture.facts.over"));
    fill($("segment"), segment ? [h("b", {}, time), h("small", {}, say(`segment.${segment.kind}`))] : h("small", {}, say("capture.facts.no-segment")));
    $("segment").classList.toggle("over", left !== undefined && left <= 0);
  }

  // Saved here, sent, or not sent since; what was refused waits to be looked at.
  saved() {
    const { session } = this.page;
    const isSaving = session.fresh.some((each) => !each.saved);
    const { waiting, refused, unsent } = session;
    const oldest = Math.min(...waiting.map((row) => row.at));
    const age = Math.floor((Date.now() - oldest) / 60_000);
    const words =
      isSaving
        ? say("capture.saved.saving")
        : unsent === 0
          ? say("capture.saved.sent")
          : age > 0
            ? count("capture.saved.waiting.since", unsent, age)
            : count("capture.saved.waiting", unsent);
    const why = unsent > 0 && this.page.why(sender.state);
    const signIn = why && sender.state === "signed-out" && h("a", { href: "/login", target: "_blank" }, say("capture.sign-in"));
    fill($("saved"), h("b", {}, words), why && h("small", {}, why, " ", signIn || ""));
    $("saved").dataset.unsent = unsent;
    $("saved").dataset.state = sender.state;
    const look = refused.length > 0 && button(count("capture.review.open", refused.length), () => this.page.ask("review"), { class: "button trouble" });
    if ($("refused").dataset.count !== String(refused.length)) {
      $("refused").dataset.count = refused.length;
      fill($("refused"), look);
    }
  }
}
