// One lesson on this device: what the server last told, and what was recorded here since.
import * as outbox from "outbox/outbox";
import { change, keep, kept } from "outbox/kept";
import { isShown, newer, state as stateOf } from "capture/book";
import { act } from "capture/acts";
import { fold } from "capture/lesson";

const KEEP_AFTER = 1000;

export class Session extends EventTarget {
  constructor(account, lessonId) {
    super();
    Object.assign(this, { account, lessonId, book: undefined, sent: [], rows: [], fresh: [], steps: [], left: new Set() });
  }

  // What is kept on this device; answers whether the lesson is known here.
  async open() {
    this.book = await kept(this.account, `book/${this.lessonId}`);
    this.steps = (await kept(this.account, `steps/${this.lessonId}`)) ?? [];
    await this.reread();
    outbox.changes.addEventListener("change", () => this.reread().catch(() => {}));
    return this.book !== undefined;
  }

  // One at a time: an older look at the disk must not come after a younger.
  reread() {
    this.looking = (this.looking ?? Promise.resolve()).catch(() => {}).then(() => this.look());
    return this.looking;
  }

  async look() {
    const saved = this.fresh.filter((each) => each.saved);
    const [rows, sent = []] = await Promise.all([
      outbox.rows(this.account, this.lessonId),
      kept(this.account, `sent/${this.lessonId}`),
    ]);
    Object.assign(this, { rows, sent });
    this.fresh = this.fresh.filter((each) => !saved.includes(each));
    this.changed();
    this.prune();
  }

  // The first time it is kept at once, from then on at most once a second.
  know(book) {
    const isFirst = this.book === undefined;
    this.book = newer(this.book, book);
    this.changed();
    this.prune();
    clearTimeout(this.keeping);
    const save = () => keep(this.account, `book/${this.lessonId}`, this.book).catch(() => {});
    this.keeping = isFirst ? save() : setTimeout(save, KEEP_AFTER);
    return this.keeping;
  }

  learn(part, told) {
    if (this.book) {
      this.know({ ...this.book, [part]: told });
    }
  }

  // What the book shows by now need not be remembered twice.
  prune() {
    const standing = (sent = []) => sent.filter((each) => !this.shown(sent).has(each.action.actionId));
    if (this.book && standing(this.sent).length < this.sent.length) {
      this.sent = standing(this.sent);
      change(this.account, `sent/${this.lessonId}`, standing).catch(() => {});
    }
  }

  // Of what was acknowledged: what the book shows by now. What was undone goes with its undoing.
  shown(sent) {
    const touchesText = (id) => (this.remembered(id)?.length ?? 0) > 0;
    const seen = sent.filter((each) => isShown(this.book, each, touchesText)).map((each) => each.action);
    return new Set([...seen.map((action) => action.actionId), ...seen.map((action) => action.targetActionId)]);
  }

  changed() {
    this.made = undefined;
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

  get state() {
    return (this.made ??= this.make());
  }

  remembered(id) {
    return this.steps.find((step) => step.traces[id])?.traces[id];
  }

  make() {
    const shown = this.shown(this.sent);
    const unseen = [
      ...this.sent.filter((each) => !shown.has(each.action.actionId)).map((each) => each.action),
      ...this.waiting.map((row) => row.body),
      ...this.fresh.map((each) => each.action),
    ];
    const once = [...new Map(unseen.map((action) => [action.actionId, action])).values()];
    const { last } = this.book;
    const lines = last?.text ? stateOf({ ...this.book, text: last.text }).lines : [];
    const start = { ...stateOf(this.book), latest: this.latest, left: this.left };
    return fold(start, once, {
      roster: this.roster.map((pupil) => pupil.pupilId),
      book: { ...this.book, last: last && { ...last, lines } },
      remembered: (id) => this.remembered(id),
    });
  }

  // On the screen at once, then on the disk, then on its way; what the disk will not take is gone from the screen, and said.
  async record(actions, about) {
    const mine = actions.map((action) => ({ action, saved: false }));
    this.fresh.push(...mine);
    this.made = undefined;
    const ids = actions.map((action) => action.actionId);
    if (about) {
      const traces = Object.fromEntries(ids.map((id) => [id, this.state.traces.get(id) ?? []]));
      this.steps = [...this.steps, { ids, traces, about }];
    }
    this.changed();
    try {
      const steps = { name: `steps/${this.lessonId}`, made: (known) => this.merged(known) };
      await outbox.append(this.account, this.lessonId, actions, steps);
      mine.forEach((each) => (each.saved = true));
      await this.reread();
    } catch (trouble) {
      this.fresh = this.fresh.filter((each) => !mine.includes(each));
      this.steps = this.steps.filter((step) => step.ids !== ids);
      this.changed();
      throw trouble;
    }
  }

  // Another tab may have taken steps of its own; they are taken back after those of this one.
  merged(known = []) {
    const own = new Set(this.steps.map((step) => step.ids[0]));
    return [...known.filter((step) => !own.has(step.ids[0])), ...this.steps];
  }

  // The class leaves a choice without a winner: words are words again.
  leaveOpen(slot) {
    this.left.add(slot?.choiceId);
    this.changed();
  }

  // The contribution that was offered last on this device, and not taken back.
  get latest() {
    return this.steps.findLast((step) => !step.undone && step.about.contributionId)?.about.contributionId;
  }

  get lastStep() {
    return this.steps.findLast((step) => !step.undone);
  }

  // Takes the last step back, then the one before it, as far back as the lesson goes.
  async undo() {
    const step = this.lastStep;
    if (!step) {
      return;
    }
    step.undone = true;
    try {
      await this.record([...step.ids].reverse().map((targetActionId) => act("void-action", { targetActionId })));
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

