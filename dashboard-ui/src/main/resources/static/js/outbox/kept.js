// What is kept on this device so that a lesson goes on without a network: sealed, by account and name.
import { reading, writing } from "outbox/store";
import { seal, unseal, whileKept } from "outbox/seal";

// What cannot be opened any more is as if it were not there.
export async function kept(account, name) {
  const row = await reading("kept", (store) => store.get([account, name]));
  return row && unseal(account, name, row.sealed).catch(() => undefined);
}

// Makes what is kept under some names anew, of what was there before; nobody else who begins with the first of them comes between,
// on any page of this device. Together with other changes, where there are any: all of it or nothing. Answers what is there now.
export function change(account, names, make, { stores = [], also = () => {} } = {}) {
  return navigator.locks.request(`shared-pen-kept/${account}/${names[0]}`, async () => {
    const values = make(...(await Promise.all(names.map((name) => kept(account, name)))));
    const sealed = await Promise.all(values.map((value, place) => seal(account, names[place], value)));
    await writing(["kept", "key", ...stores], (store, key, ...others) =>
      whileKept(key, account, () => {
        sealed.forEach((each, place) => store.put({ sealed: each, at: Date.now() }, [account, names[place]]));
        also(...others);
      }),
    );
    return values;
  });
}

const LONGEST = 30 * 24 * 60 * 60 * 1000;

// Lessons that nobody has touched here for a month are forgotten, whoever kept them; not while something of them waits to be sent.
export function forgetOld() {
  return writing(["kept", "steps", "outbox"], (kept, steps, outbox) => {
    outbox.getAll().onsuccess = ({ target: { result: rows } }) => {
      const waiting = new Set(rows.map((row) => `${row.account}/${row.lesson}`));
      const isOver = (at, account, lesson) => !(Date.now() - at < LONGEST) && !waiting.has(`${account}/${lesson}`);
      sweep(kept, ({ key: [account, name], value: { at } }) => isOver(at, account, name.split("/")[1]));
      sweep(steps, ({ value: { at, account, lesson } }) => isOver(at, account, lesson));
    };
  });
}

function sweep(store, isOver) {
  store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
    if (cursor) {
      if (isOver(cursor)) {
        cursor.delete();
      }
      cursor.continue();
    }
  };
}

export async function names(account) {
  const keys = await reading("kept", (store) => store.getAllKeys());
  return keys.filter(([whose]) => whose === account).map(([, name]) => name);
}
