// Whatever is written on this device is sealed under a key of the account, which the browser gives to nobody, not even to
// this page.
import { reading, writing } from "outbox/store";

const ALGORITHM = { name: "AES-GCM", length: 256 };
const text = new TextEncoder();
const keys = new Map();

// Who has left in another tab has no key here any more, and none is made.
const departed = new Set();

async function key(account) {
  if (departed.has(account)) {
    throw new DOMException("", "InvalidAccessError");
  }
  const known = await reading("key", (store) => store.get(account));
  if (known) {
    return known;
  }
  const fresh = await crypto.subtle.generateKey(ALGORITHM, false, ["encrypt", "decrypt"]);
  await writing("key", (store) => {
    store.get(account).onsuccess = (asked) => asked.target.result ?? store.put(fresh, account);
  });
  return reading("key", (store) => store.get(account));
}

function keyOf(account) {
  if (!keys.has(account)) {
    keys.set(account, key(account));
    keys.get(account).catch(() => keys.delete(account));
  }
  return keys.get(account);
}

export async function seal(account, place, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const about = { name: "AES-GCM", iv, additionalData: text.encode(`${account}/${place}`) };
  const bytes = await crypto.subtle.encrypt(about, await keyOf(account), text.encode(JSON.stringify(value)));
  return { iv, bytes };
}

export async function unseal(account, place, { iv, bytes }) {
  const about = { name: "AES-GCM", iv, additionalData: text.encode(`${account}/${place}`) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(about, await keyOf(account), bytes)));
}

// A write of what is sealed goes on only where its key is on the disk: in another tab somebody may have signed out meanwhile.
export function whileKept(key, account, write) {
  key.get(account).onsuccess = ({ target }) => (target.result ? write() : key.transaction.abort());
}

// Without its key, nothing that was sealed under it can be read again. Answers how much is still waiting, in which case
// nothing is destroyed.
export async function destroy(account) {
  let left = 0;
  await writing(["outbox", "kept", "steps", "key"], (outbox, kept, steps, key) => {
    outbox.getAll().onsuccess = ({ target }) => {
      left = target.result.filter((row) => row.account === account).length;
      if (left === 0) {
        key.delete(account);
        kept.getAllKeys().onsuccess = (names) =>
          names.target.result.filter(([whose]) => whose === account).forEach((name) => kept.delete(name));
        steps.index("account").getAllKeys(account).onsuccess = (places) => places.target.result.forEach((place) => steps.delete(place));
      }
    };
  });
  if (left === 0) {
    departed.add(account);
    keys.delete(account);
    told.postMessage(account);
  }
  return left;
}

// Where an account has left in another tab, its key is forgotten here too.
export const departures = new EventTarget();
const told = new BroadcastChannel("shared-pen-departures");
told.onmessage = ({ data }) => {
  departed.add(data);
  keys.delete(data);
  departures.dispatchEvent(new CustomEvent("left", { detail: data }));
};
