// What is kept on this device so that a lesson goes on without a network: sealed, by account and name.
import { reading, writing } from "outbox/store";
import { seal, unseal } from "outbox/seal";

export async function kept(account, name) {
  const row = await reading("kept", (store) => store.get([account, name]));
  return row && unseal(account, name, row.sealed);
}

// Together with other changes, where there are any: all of it or nothing.
export async function keep(account, name, value, { stores = [], also = () => {} } = {}) {
  const sealed = await seal(account, name, value);
  await writing(["kept", ...stores], (store, ...others) => {
    store.put({ sealed, at: Date.now() }, [account, name]);
    also(...others);
  });
}

// Made of what was there before; no other page of this device comes between.
export function change(account, name, made, together) {
  return navigator.locks.request(`shared-pen-kept/${account}/${name}`, async () => {
    const now = made(await kept(account, name));
    await keep(account, name, now, together);
    return now;
  });
}

export async function names(account) {
  const keys = await reading("kept", (store) => store.getAllKeys());
  return keys.filter(([whose]) => whose === account).map(([, name]) => name);
}

export async function forget(account, isOver = () => true) {
  await writing("kept", (store) => {
    store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (cursor) {
        if (cursor.key[0] === account && isOver(cursor.key[1], cursor.value.at)) {
          cursor.delete();
        }
        cursor.continue();
      }
    };
  });
}
