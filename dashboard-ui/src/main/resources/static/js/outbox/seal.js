// Whatever is written on this device is sealed under a key of the account, which the browser gives to nobody, not even to
// this page.
import { reading, writing } from "outbox/store";

const ALGORITHM = { name: "AES-GCM", length: 256 };
const text = new TextEncoder();
const keys = new Map();

async function key(account) {
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

// Without its key, nothing that was sealed under it can be read again.
export async function destroyKey(account) {
  keys.delete(account);
  await writing("key", (store) => store.delete(account));
}
