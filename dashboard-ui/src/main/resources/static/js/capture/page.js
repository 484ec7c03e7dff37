// The page on which a lesson is recorded: it joins the line, the wall, the seats and the outbox.
import { Editing } from "capture/editing";
import { Facts } from "capture/facts";
import { Hint } from "capture/hint";
import { Opening } from "capture/opening";
import { Projection } from "capture/projection";
import { Seats } from "capture/seats";
import { Slot } from "capture/slot";
import { Strip } from "capture/strip";
import { WallView } from "capture/wall";
import { act } from "capture/acts";
import { attendance } from "capture/attendance";
import { closing } from "capture/closing";
import { codes } from "capture/codes";
import { Covered } from "capture/covered";
import { spoken, unnamed } from "capture/originators";
import { $, fill } from "capture/dom";
import { help } from "capture/help";
import { last } from "capture/last";
import { openChoice } from "capture/verbs";
import { read } from "capture/grammar";
import { rescue } from "capture/rescue";
import { review } from "capture/review";
import { say } from "capture/words";
import { unseen } from "capture/unseen";
import { voices } from "capture/voices";

export class Page {
  editing;
  after;
  link;
  more;
  dropped;

  constructor(session) {
    this.session = session;
    this.projection = new Projection(this);
    this.strip = new Strip(this);
    this.hint = new Hint(this.strip, this);
    this.seats = new Seats(this);
    this.editor = new Editing(this);
    this.parts = [new Opening(this), this.projection, new WallView(this), this.editor, new Slot(this), this.seats, new Facts(this)];
    this.strip.addEventListener("left", () => this.leave());
    this.strip.addEventListener("up", () => this.walk(-1));
    this.strip.addEventListener("down", () => this.walk(1));
    session.addEventListener("change", () => this.soon());
    document.querySelectorAll("[data-do]").forEach((each) => each.addEventListener("click", () => this.press(each.dataset.do)));
    document.addEventListener("keydown", (event) => this.anywhere(event));
    addEventListener("beforeunload", (event) => this.strip.isUnfinished && event.preventDefault());
  }

  get oneScreen() {
    return this.projection.one;
  }

  get covered() {
    const { roster, formerly = [] } = this.session.book; // as on the board, also who has left the class
    if (this.names?.roster !== roster || this.names.formerly !== this.session.book.formerly) {
      this.names = { roster, formerly: this.session.book.formerly, covered: new Covered([...roster, ...formerly]) };
    }
    return this.names.covered;
  }

  called(originator) {
    return this.oneScreen ? unnamed(originator, say) : spoken(originator, this.session.roster, say);
  }

  soon() {
    this.drawing ??= requestAnimationFrame(() => this.draw());
  }

  draw() {
    cancelAnimationFrame(this.drawing);
    this.drawing = undefined;
    const { title } = this.session.book.lesson;
    fill($("title"), this.oneScreen ? this.covered.cover(title) : title);
    this.parts.forEach((part) => part.draw());
    this.hint.draw();
  }

  why(state) {
    return ["offline", "signed-out", "refused", "busy"].includes(state) ? say(`capture.saved.${state}`) : "";
  }

  // What the line is for at the moment.
  resting() {
    const slot = openChoice(this.session.state);
    if (this.session.state.phase === "CLOSED") {
      return say("capture.hold.closed");
    }
    return this.editing
      ? say("capture.hint.editing")
      : this.chosen
        ? say("capture.hint.link")
        : slot
          ? say("capture.hint.choice")
          : this.after
            ? say("capture.hint.after")
            : say("capture.hint");
  }

  // The chosen words that wait to be written, as long as they are the chosen ones.
  get chosen() {
    const isSettled = this.session.state.choices.some((each) => each.choiceId === this.link?.choiceId && each.settled);
    return isSettled ? this.link : undefined;
  }

  enter(typed, given) {
    if (this.session.state.phase !== "OPEN" && !/^\s*\/\s*(\?|u|b|codes|help|undo|board)\s*$/.test(typed)) {
      this.hold(say(this.session.state.phase === "PLANNED" ? "capture.hold.planned" : "capture.hold.closed"));
      return;
    }
    const isVerb = /^\s*\/(?!\/)/.test(typed);
    if (this.editing && !isVerb && this.isOutdated()) {
      return;
    }
    const { state, roster } = this.session;
    const context = {
      state,
      roster,
      latest: this.session.latest,
      given,
      say,
      editing: isVerb ? this.editor.line : this.editor.taken,
      after: this.after,
      link: this.chosen,
      more: this.more,
      pen: this.pen,
      plain: this.strip.isPlain(typed),
      covered: this.covered,
      sure: this.strip.sureOf(typed),
    };
    if (context.editing && typed.normalize("NFC").trim() === context.editing.text && !given) {
      this.leave();
      return;
    }
    const meant = read(typed, context);
    if (meant.hold) {
      this.strip.doubted(typed, meant.doubt);
      const [key, ...more] = meant.hold;
      const named = meant.named && !this.oneScreen;
      this.hold(named ? say(`${key}.named`, meant.named) : say(key, ...more));
    } else if (meant.ask) {
      this.strip.put(this.editor.taken?.text ?? "");
      this.ask(meant.ask, meant);
    } else {
      this.take(meant, typed);
    }
  }

  // Somebody else has changed the line while it was taken up: that is said once, and then this change is made to it as it is now.
  isOutdated() {
    const { line, taken } = this.editor;
    const isOther = line && line.text !== taken.text;
    if (!line) {
      this.editing = undefined;
      this.editor.taken = undefined;
      this.draw();
      this.hold(say("capture.hold.gone"));
      return true;
    }
    this.editor.taken = { ...line };
    if (isOther) {
      this.hold(this.oneScreen ? say("capture.hold.changed") : say("capture.hold.changed.to", line.text));
    }
    return isOther;
  }

  take({ actions, then }, typed) {
    const main = actions.find((each) => each.text) ?? actions[0];
    const { editing, after, link, more, strip, editor } = this;
    const before = { typed, given: strip.given, taken: editor.taken, editing, after, link, more };
    this.record(actions, { who: main.originator, text: main.text }).then((saved) => saved || this.putBack(before));
    this.more = undefined;
    this.link = undefined;
    this.after = undefined;
    this.strip.clear();
    if (actions.some((each) => each.type === "revise-line" || each.type === "open-choice")) {
      this.leave();
    } else if (this.editing) {
      this.strip.put(this.editor.taken.text); // the line stays taken up
    }
    if (then) {
      this.settled(then);
    }
  }

  // What the device would not keep comes back as it was typed, with whoever said it; where something else is typed by now, the words are
  // at least told.
  putBack({ typed, given, taken, ...before }) {
    if (this.strip.field.value || this.strip.given) {
      this.alarm(`${$("alarm").textContent} “${this.oneScreen ? this.covered.cover(typed) : typed}”`);
      return;
    }
    Object.assign(this, before);
    this.editor.taken = taken;
    this.strip.put(typed, given, { isOpen: true });
    this.draw();
  }

  // The chosen words are at hand: one more Enter writes them.
  settled({ choice, candidate }) {
    this.link = { choiceId: choice.choiceId, contributionId: candidate.contributionId };
    if (choice.lineId) {
      this.edit(choice.lineId, true);
    } else {
      this.strip.put(candidate.words ?? "", undefined, { isOpen: true });
    }
    this.draw();
  }

  // What is done for good is no step that could be taken back. Answers whether this device has kept it.
  async record(actions, { forGood = false, ...more } = {}) {
    const written = actions.find((each) => each.type === "scribe-line" || each.type === "revise-line");
    this.dropped = undefined;
    const { contributionId } = actions.find((each) => each.type === "offer-contribution") ?? {};
    const about = { action: (written ?? actions[0]).type, contributionId, ...more };
    const saved = this.session.record(actions, forGood ? undefined : about);
    this.draw();
    this.tell(this.told(about));
    try {
      await saved;
      $("alarm").hidden = true;
      return true;
    } catch (trouble) {
      this.draw();
      this.alarm(say(trouble.name === "QuotaExceededError" ? "capture.trouble.full" : "capture.trouble.disk"));
      return false;
    }
  }

  told({ action, who: by, text }) {
    const what = say(`capture.action.${action}`);
    const said = this.oneScreen || !text ? what : `“${text}”`;
    return by ? say("capture.told.by", this.called(by), said) : say("capture.told", said);
  }

  offerBy(originator, more) {
    if (this.session.state.phase !== "OPEN") {
      this.hold(say("capture.hold.planned"));
      return;
    }
    const { given } = this.strip;
    if (given && String(given.pupilIds) !== String(originator.pupilIds)) {
      this.hold(say("capture.hold.marked", this.called(given)));
      return;
    }
    this.more = more;
    this.enter(this.strip.field.value.trim(), originator);
    this.more = undefined;
  }

  drop() {
    const slot = openChoice(this.session.state);
    this.session.leaveOpen(slot);
    this.dropped = slot.choiceId; // until something else is done
    this.tell(say("capture.dropped"));
  }

  // Whoever holds the pen writes from now on; the teacher does where nobody else is named.
  give(who) {
    this.pen = who.kind === "TEACHER" ? undefined : who;
    this.draw();
    this.tell(say("capture.pen", this.called(who)));
  }

  // The next words typed are theirs.
  listenTo(originator, more) {
    this.more = more;
    this.strip.clear(this.strip.field.value, originator);
    this.strip.field.focus();
  }

  // What was typed is not given up for a press somewhere else: that is said, and nothing else done.
  keepsTyped() {
    if (this.strip.isUnfinished) {
      this.hold(say("capture.hold.typed"));
    }
    return this.strip.isUnfinished;
  }

  takeUp(lineId) {
    if (lineId && !this.keepsTyped()) {
      this.edit(lineId);
    }
  }

  edit(lineId, quietly = false) {
    const line = this.session.state.lines.find((each) => each.lineId === lineId);
    if (line) {
      this.editing = lineId;
      this.editor.taken = { ...line };
      this.after = undefined;
      this.link = quietly ? this.link : undefined;
      this.strip.put(line.text);
      this.draw();
    }
  }

  // From line to line; behind the last one is the next that will be written.
  walk(step) {
    const { lines } = this.session.state;
    const at = this.editing ? lines.findIndex((each) => each.lineId === this.editing) : lines.length;
    if (at >= 0 && at + step === lines.length) {
      this.leave();
    } else {
      this.edit(lines[at + step]?.lineId);
    }
  }

  leave() {
    this.editing = undefined;
    this.editor.taken = undefined;
    this.after = undefined;
    this.link = undefined;
    this.more = undefined;
    this.strip.clear();
    this.draw();
    this.strip.field.focus();
  }

  writeAfter(lineId) {
    this.leave();
    this.after = lineId;
    this.draw();
  }

  async undo() {
    if (this.dropped) {
      this.session.openAgain(this.dropped);
      this.dropped = undefined;
      this.tell(say("capture.dropped.undone"));
      return;
    }
    const step = this.session.lastStep;
    if (!step || this.session.state.phase !== "OPEN") {
      this.hold(say(step ? "capture.hold.closed" : "capture.undo.none"));
      return;
    }
    if ((this.editing || this.link) && this.strip.isChanged && this.keepsTyped()) {
      return;
    }
    const undone = this.session.undo();
    if (!this.strip.isUnfinished || this.link) {
      this.leave();
    }
    this.strip.field.focus();
    this.tell(say("capture.undo.done", this.told(step.about)));
    await undone.catch(() => this.alarm(say("capture.trouble.disk")));
  }

  press(what) {
    if (what.startsWith("/") && !this.keepsTyped()) {
      this.strip.put(what.endsWith(" ") ? what : "");
      if (!what.endsWith(" ")) {
        this.enter(what);
      } else {
        this.hint.draw();
      }
    } else if (!what.startsWith("/")) {
      this.ask(what);
    }
  }

  ask(what, meant) {
    const asked = {
      undo: () => this.undo(),
      help: () => help(),
      voices: () => unseen(this, () => voices(this)),
      last: () => unseen(this, () => last(this)),
      closing: () => this.keepsTyped() || closing(this),
      attendance: () => unseen(this, () => attendance(this)),
      drop: () => this.drop(),
      codes: () => unseen(this, () => codes(this)),
      board: () => this.projection.open(),
      review: () => unseen(this, () => review(this)),
      rescue: () => rescue(this),
      pen: () => this.give(meant.who),
      pairs: () => this.record([act("form-pairs", { pairs: this.seats.pairs() })]),
      join: () => (this.editing ? this.editor.join() : this.hold(say("capture.hold.taken"))),
      remove: () => (this.editing ? this.editor.remove() : this.hold(say("capture.hold.taken"))),
    }[what];
    asked();
  }

  // Keys that work wherever the focus is; letters belong to the line.
  anywhere(event) {
    if ($("sheet").open) {
      return;
    }
    if (event.key === "F1") {
      event.preventDefault();
      help();
    } else if (event.key === "Escape" && (this.editing || this.after) && event.target !== $("line")) {
      this.leave();
    } else if ((event.ctrlKey || event.metaKey) && event.key === "z" && event.target !== $("line")) {
      event.preventDefault();
      this.undo();
    }
  }

  hold(text) {
    this.hint.hold(text);
    this.tell(text);
    $("told").classList.add("unseen"); // it is seen beside it
    this.strip.field.focus();
  }

  tell(text) {
    $("told").classList.remove("unseen");
    $("told").textContent = text;
  }

  alarm(text) {
    fill($("alarm"), text);
    $("alarm").hidden = false;
  }
}
