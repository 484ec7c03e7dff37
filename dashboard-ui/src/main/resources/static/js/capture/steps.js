// What was done on this device in a lesson, one step a row, so that it can be taken back. Open are the account, the lesson, when it was,
// and what of it is over; everything else is sealed.
import { reading, writing } from "outbox/store";
import { seal, unseal } from "outbox/seal";

const PLACE = "step";

export class Steps {
  constructor(account, lesson) {
    Object.assign(this, { account, lesson, all: [] });
  }

  // Another tab may have taken steps of its own, or taken back some of these. What is not on disk yet comes after what is.
  async look() {
    const { account, lesson } = this;
    const rows = await reading("steps", (store) => store.index("lesson").getAll([account, lesson]));
    const known = new Map(this.all.map((step) => [step.place, step]));
    const steps = await Promise.all(rows.map((row) => known.get(row.place) ?? this.open(row)));
    const found = steps.filter((step) => step !== undefined);
    found.forEach((step) => {
      const { undone, gone } = rows.find((row) => row.place === step.place);
      step.undone ||= undone;
      step.gone = [...new Set([...step.gone, ...gone])];
    });
    this.all = [...found, ...this.all.filter((step) => !found.includes(step))];
  }

  // What cannot be opened any more cannot be taken back.
  async open({ account, place, sealed }) {
    const step = await unseal(account, PLACE, sealed).catch(() => undefined);
    return step && { ...step, place, undone: false, gone: [] };
  }

  begin(ids, traces, about) {
    const step = { ids, traces, about, undone: false, gone: [] };
    this.all.push(step);
    return step;
  }

  forget(step) {
    this.all = this.all.filter((each) => each !== step);
  }

  // How a new step is written, and one that it takes back marked, together with the actions.
  async writing(step, undone) {
    const { account, lesson } = this;
    const { ids, traces, about } = step ?? {};
    const row = step && { account, lesson, at: Date.now(), undone: false, gone: [], sealed: await seal(account, PLACE, { ids, traces, about }) };
    return (store) => {
      if (row) {
        store.add(row).onsuccess = ({ target }) => (step.place = target.result);
      }
      if (undone) {
        mark(store, undone.place, { undone: true });
      }
    };
  }

  // A refused action has been looked at and is over: there is nothing of it that could be taken back.
  async letGo(id) {
    const step = this.of(id);
    if (step) {
      step.gone = [...step.gone, id];
      await writing("steps", (store) => mark(store, step.place, { gone: step.gone }));
    }
  }

  of(id) {
    return this.all.find((step) => step.ids.includes(id));
  }

  get last() {
    return this.all.findLast((step) => !step.undone && step.ids.some((id) => !step.gone.includes(id)));
  }
}

function mark(store, place, more) {
  if (place !== undefined) {
    store.get(place).onsuccess = ({ target }) => target.result && store.put({ ...target.result, ...more });
  }
}
