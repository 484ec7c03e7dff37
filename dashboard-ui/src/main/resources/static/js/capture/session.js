// One lesson on this device: what the server last told, and what was recorded here since. What the server tells is taken up only
// while nothing of this device is on its way, and with everything that it has acknowledged: what is on top of it was recorded on
// just that, so that nothing counts twice and nothing is missing.
import * as outbox from "outbox/outbox";
import { change, kept } from "outbox/kept";
import { newer, state as stateOf } from "capture/book";
import { act } from "capture/acts";
import { Steps } from "capture/steps";
import { fold } from "capture/lesson";

const KEEP_AFTER = 1000;
const isWriting = ({ type }) => type === "scribe-line" || type === "revise-line";

export class Session extends EventTarget {
  constructor(account, lessonId) {
    super();
    Object.assign(this, { account, lessonId, book: undefined, told: {}, sent: [], rows: [], fresh: [], left: new Set(), done: new Steps(account, lessonId) });
  }

  // What is kept on this device; answers whether the lesson is known here.
  async open() {
    this.book = await kept(this.account, `book/${this.lessonId}`);
    await this.done.look();
    this.left = new Set(await kept(this.account, `left/${this.lessonId}`));
    await this.reread();
    outbox.changes.addEventListener("change", ({ detail }) => this.reread(detail).catch(() => {}));
    return this.book !== undefined;
  }

  // One at a time: an older look at the disk must not come after a younger. Whoever asks before the next has begun shares it.
  reread(where) {
    this.isElsewhere ||= where === outbox.ELSEWHERE;
    this.next ??= (this.looking ?? Promise.resolve()).catch(() => {}).then(() => {
      this.looking = this.next;
      this.next = undefined;
      return this.look();
    });
    return this.next;
  }

  async look() {
    const saved = this.fresh.filter((each) => each.saved);
    if (this.isElsewhere) {
      this.isElsewhere = false;
      await this.done.look().catch((trouble) => {
        this.isElsewhere = true;
        throw trouble;
      });
    }
    const [rows, sent = []] = await Promise.all([
      outbox.rows(this.account, this.lessonId),
      kept(this.account, `sent/${this.lessonId}`),
    ]);
    const known = new Set(sent.map((each) => each.action.actionId)); // another tab may have put away what it shows already
    this.sent = [...this.sent.filter((each) => !known.has(each.action.actionId)), ...sent];
    this.rows = rows;
    this.fresh = this.fresh.filter((each) => !saved.includes(each));
    this.changed();
    this.moveOn();
  }

  // The book whole, a part of it, or how far it has come.
  hear(told) {
    this.told = newer(this.told, told);
    return this.moveOn();
  }

  moveOn() {
    const acknowledged = Math.max(0, ...this.unshown.map((each) => each.version));
    const busy = this.waiting.length + this.fresh.length > 0;
    const { version } = this.told;
    if (version === undefined || (this.book && (busy || version < acknowledged))) {
      return undefined;
    }
    this.book = newer(this.book, this.told);
    this.told = {};
    this.sent = this.unshown;
    this.changed();
    return this.keep();
  }

  // What was acknowledged and is not in the book.
  get unshown() {
    return this.sent.filter((each) => each.version > (this.book?.version ?? 0));
  }

  // The first time at once, from then on at most once a second.
  keep() {
    const save = () => {
      this.keeping = undefined;
      return this.save().catch(() => {}); // a full disk is said where something is recorded
    };
    if (!this.isKept) {
      this.isKept = true;
      return save();
    }
    this.keeping ??= setTimeout(save, KEEP_AFTER);
    return undefined;
  }

  // The book, and of what was acknowledged just what it does not show.
  save() {
    return change(this.account, [`sent/${this.lessonId}`, `book/${this.lessonId}`], (sent = [], known) => {
      const book = known?.version > this.book.version ? known : this.book;
      return [sent.filter((each) => each.version > book.version), book];
    });
  }

  // Where everyone sits, as it was moved here; the server is told by whoever moved it.
  seat(seats) {
    this.book = { ...this.book, seats };
    this.changed();
    this.keep();
  }

  changed() {
    this.dispatchEvent(new Event("change"));
  }

  get roster() {
    return this.book?.roster ?? [];
  }

  get waiting() {
    return this.rows.filter((row) => row.state === "waiting");
  }

  get refused() {
    return this.rows.filter((row) => row.state === "refused");
  }

  // What the server has not got yet; what is on the disk and was not looked at there since belongs to it.
  get unsent() {
    return new Set([...this.waiting.map((row) => row.action), ...this.fresh.map((each) => each.action.actionId)]).size;
  }

  // Everything recorded here that the book does not show, in its order.
  get unseen() {
    const all = [
      ...this.unshown.map((each) => each.action),
      ...this.waiting.map((row) => row.body),
      ...this.fresh.map((each) => each.action),
    ];
    return [...new Map(all.map((action) => [action.actionId, action])).values()];
  }

  // The lesson as it is shown; made anew only where what it is made of is another.
  get state() {
    const of = [this.book, this.sent, this.rows, this.fresh, this.left.size];
    if (of.some((each, place) => each !== this.of?.[place])) {
      const { book, unseen } = this;
      const mark = [this.left.size, this.refused.length, ...unseen.map((action) => action.actionId)].join();
      if (this.made?.book !== book || this.made.mark !== mark) {
        this.made = { book, mark, state: this.make(unseen) };
      }
      this.of = of;
    }
    return this.made.state;
  }

  // What was refused has changed nothing that could be put back.
  remembered(id) {
    const step = this.done.of(id);
    const idle = step?.gone.includes(id) || this.refused.some((row) => row.action === id);
    return idle ? undefined : step?.traces[id];
  }

  make(unseen) {
    const { last } = this.book;
    const lines = last?.text ? stateOf({ ...this.book, text: last.text }).lines : [];
    return fold({ ...stateOf(this.book), left: this.left }, unseen, {
      roster: this.roster.map((pupil) => pupil.pupilId),
      book: { ...this.book, last: last && { ...last, lines } },
      remembered: (id) => this.remembered(id),
      wanted: this.fresh.map((each) => each.action.actionId),
    });
  }

  // On the screen at once, then on the disk, then on its way; what the disk will not take is gone from the screen, and said.
  async record(actions, about, undone) {
    const mine = actions.map((action) => ({ action, saved: false }));
    this.fresh = [...this.fresh, ...mine];
    this.settled = actions.find((each) => each.type === "settle-choice")?.choiceId ?? (actions.some(isWriting) ? undefined : this.settled);
    const ids = actions.map((action) => action.actionId);
    const step = about && this.done.begin(ids, Object.fromEntries(ids.map((id) => [id, this.state.traces.get(id)])), about);
    this.changed();
    try {
      await outbox.append(this.account, this.lessonId, actions, { stores: ["steps"], ready: this.done.writing(step, undone) });
    } catch (trouble) {
      this.fresh = this.fresh.filter((each) => !mine.includes(each));
      this.done.forget(step);
      this.changed();
      throw trouble;
    }
    mine.forEach((each) => (each.saved = true));
    await this.reread().catch(() => {}); // it is on the disk, whether or not that can be seen just now
  }

  // A refused action has been looked at and is over; only then does it leave, so that nobody takes back what never was.
  async letGo({ action, place }) {
    await this.done.letGo(action);
    await outbox.drop([place]);
    await this.reread();
  }

  // The class leaves a choice without a winner: words are words again.
  leaveOpen(slot) {
    this.left.add(slot?.choiceId);
    this.changed();
    return change(this.account, [`left/${this.lessonId}`], (known = []) => [[...new Set([...known, ...this.left])]]).catch(() => {});
  }

  // It is open again, since that was a mistake.
  openAgain(choiceId) {
    this.left.delete(choiceId);
    this.changed();
    return change(this.account, [`left/${this.lessonId}`], (known = []) => [known.filter((each) => each !== choiceId)]).catch(() => {});
  }

  // The contribution that was offered last on this device, and not taken back.
  get latest() {
    return this.steps.findLast((step) => step.about.contributionId)?.about.contributionId;
  }

  // What was done on this device and not taken back.
  get steps() {
    return this.done.all.filter((step) => !step.undone);
  }

  get lastStep() {
    return this.done.last;
  }

  // Takes the last step back, then the one before it, as far back as the lesson goes.
  async undo() {
    const step = this.lastStep;
    if (!step) {
      return;
    }
    step.undone = true;
    try {
      const left = step.ids.filter((id) => !step.gone.includes(id)).reverse();
      await this.record(left.map((targetActionId) => act("void-action", { targetActionId })), undefined, step);
    } catch (trouble) {
      step.undone = false;
      throw trouble;
    }
  }

  // Words of the lesson so far: {pupil, total}, new ones alone.
  get words() {
    const fresh = this.state.lines
      .flatMap((line) => line.tokens)
      .filter((token) => token.word && !token.carried && token.owner.kind !== "SOURCE");
    return { pupil: fresh.filter((token) => token.owner.kind !== "TEACHER").length, total: fresh.length };
  }
}

