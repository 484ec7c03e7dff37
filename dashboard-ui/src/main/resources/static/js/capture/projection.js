// What the class sees. Until a second screen is confirmed it is this one: the board fills it, and nothing here names anybody.
import { tick } from "board-timer";
import { draw } from "board-view";
import { runs } from "capture/tokens";
import { $, button, h } from "capture/dom";
import { band } from "capture/facts";
import { openChoice } from "capture/verbs";
import { closeSheet, sheet } from "capture/sheet";
import { say, WORDS } from "capture/words";
import { write } from "outbox/http";

const KEY = "shared-pen-second-screen";
const BY = { TEACHER: "TEACHER", SOURCE: "SOURCE" };

// The board's shape, made of what this device knows; names of the class are covered as on the board.
function board({ state, book, words, lessonId, settled }, covered) {
  const cover = (text) => text && covered.cover(text);
  const slot = openChoice(state) ?? state.choices.find((each) => each.settled && each.choiceId === settled);
  const lessons = (book.balance?.lessons ?? []).map((each) => ({
    plannedLevel: each.plannedLevel,
    share: each.gauges?.words?.share ?? null,
    now: each.lessonId === lessonId,
  }));
  const soFar = lessons.slice(0, lessons.findIndex((each) => each.now) + 1);
  return {
    lessonId,
    title: cover(book.lesson.title),
    state: state.phase,
    lines: state.lines.map((line) => ({
      lineId: line.lineId,
      runs: covered.pieces(line.text, runs(line)).map(({ text, owner }) => ({ text, by: BY[owner.kind] ?? "PUPIL" })),
      examined: line.question,
    })),
    choice: slot && {
      question: cover(slot.question),
      lineId: slot.lineId,
      candidates: slot.candidates.map((each, place) => ({
        label: String.fromCharCode(65 + place),
        text: cover(each.words),
        chosen: each.chosen,
      })),
      criteria: slot.criteria.map((each) => cover(each.words)),
      settled: slot.settled,
    },
    focus: state.focus,
    segment: state.segment && { ...state.segment, startedAt: new Date(state.segment.startedAt).toISOString() },
    balance: { lesson: words, lessons: soFar, band: band(book.lesson.plannedLevel) },
  };
}

export class Projection {
  constructor(page) {
    this.page = page;
    this.second = sessionStorage.getItem(KEY) === page.session.lessonId;
    document.body.dataset.screen = this.second ? "two" : "one";
    setInterval(() => this.one && tick($("board"), WORDS, Date.now()), 500);
    $("board").addEventListener("click", ({ target }) => this.page.takeUp(target.closest("[data-line]")?.dataset.line));
  }

  get one() {
    return !this.second;
  }

  become(second) {
    this.second = second;
    if (second) {
      sessionStorage.setItem(KEY, this.page.session.lessonId);
    } else {
      sessionStorage.removeItem(KEY);
    }
    document.body.dataset.screen = second ? "two" : "one";
    this.page.tell("");
    this.page.strip.draw();
    this.page.hint.release();
    this.page.draw();
    $("line").focus();
  }

  draw() {
    const { session, covered, editing } = this.page;
    const of = [session.state, session.book, session.settled, covered, editing];
    if (this.one && of.some((each, place) => each !== this.shown?.[place])) {
      this.shown = of;
      draw($("board"), board(session, covered), WORDS);
      tick($("board"), WORDS, Date.now());
      this.mark(editing);
    }
  }

  // The line that is taken up.
  mark(editing) {
    $("board").querySelector(".edited")?.classList.remove("edited");
    const line = editing && $("board").querySelector(`[data-line="${CSS.escape(editing)}"]`);
    line?.classList.add("edited");
    line?.scrollIntoView({ block: "nearest" });
  }

  // A code for the other screen, and the question whether the class sees that one now.
  async open() {
    const answer = await write(`/api/lessons/${this.page.session.lessonId}/board`, {});
    const code = answer.status === 200 ? answer.body.code : undefined;
    const shown = code
      ? [
          h("p", {}, say("capture.board.type", `${location.host}/board`)),
          h("p", { class: "once" }, code),
          h(
            "p",
            { class: "row" },
            button(say("capture.board.window"), () => open(`/board#${code}`, "shared-pen-board", "popup"), { class: "button" }),
          ),
        ]
      : [h("p", { class: "notice trouble" }, say(answer.status === 0 ? "capture.board.offline" : "capture.board.not"))];
    sheet(
      say("capture.board"),
      ...shown,
      h("p", {}, say("capture.board.confirm")),
      h(
        "p",
        { class: "row" },
        button(say("capture.board.two"), () => this.choose(true), { class: "button main" }),
        button(say("capture.board.one"), () => this.choose(false)),
      ),
    );
  }

  choose(second) {
    closeSheet();
    this.become(second);
  }
}
