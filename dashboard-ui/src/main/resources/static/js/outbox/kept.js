// What is kept on this device so that a lesson goes on without a network: sealed, by account and name.
import { reading, writing } from "outbox/store";
import { seal, unseal, whileKept } from "outbox/seal";

// What cannot be opened any more is as if it were not there.
export async function kept(account, name) {
  const row = await reading("kept", (store) => store.get([account, name]));
  return row && unseal(account, name, row.sealed).catch(() => undefined);
}

// Together with other changes, where there are any: all of it or nothing.
export async function keep(account, name, value, { stores = [], also = () => {} } = {}) {
  const sealed = await seal(account, name, value);
  await writing(["kept", "key", ...stores], (store, key, ...others) =>
    whileKept(key, account, () => {
      store.put({ sealed }, [account, name]);
      also(...others);
    }),
  );
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
