// What was recorded on this device and is not yet acknowledged, in the order in which it was recorded. Open are the account,
// the lesson, the action's id and when it was; everything else is sealed.
import { reading, writing } from "outbox/store";
import { seal, unseal, whileKept } from "outbox/seal";
import { change } from "outbox/kept";

const MOST = 500;
const MOST_BYTES = 1_900_000;
const told = new BroadcastChannel("shared-pen-outbox");
const all = (store) => store.getAll();
const utf8 = new TextEncoder();

// Other pages of this device hear by themselves; this one is told by its own event.
export const changes = new EventTarget();
export const ELSEWHERE = "elsewhere";
told.onmessage = () => changes.dispatchEvent(new CustomEvent("change", { detail: ELSEWHERE }));

function changed() {
  changes.dispatchEvent(new Event("change"));
  told.postMessage("change");
}

// Fulfilled when the actions are on disk, and with them what is to be kept beside them; their order is that of the calls.
let before = Promise.resolve();
export function append(account, lesson, actions, { stores = [], ready = Promise.resolve(() => {}) } = {}) {
  const sealed = Promise.all([ready, ...actions.map((action) => row(account, lesson, action))]);
  const mine = Promise.all([sealed, before]).then(async ([[beside, ...rows]]) => {
    await writing(["outbox", "key", ...stores], (store, key, ...others) =>
      whileKept(key, account, () => {
        rows.forEach((each) => store.add(each));
        beside(...others);
      }),
    );
    changed();
  });
  before = Promise.allSettled([before, mine]);
  return mine;
}

async function row(account, lesson, action) {
  const at = Date.now();
  const sealed = await seal(account, action.actionId, action);
  return { account, lesson, action: action.actionId, at, state: "waiting", sealed };
}

// What cannot be opened any more stays, and holds nothing else up.
async function open(row) {
  try {
    return {
      ...row,
      body: await unseal(row.account, row.action, row.sealed),
      problem: row.problem && (await unseal(row.account, `${row.action}/problem`, row.problem)),
    };
  } catch {
    return { ...row, state: "unreadable" };
  }
}

// What was opened once is not opened again, as long as it is there: after an hour without a network there are hundreds.
const opened = new Map();
const mark = (row) => `${row.account}/${row.place}/${row.state}`;

async function known(row) {
  const name = mark(row);
  const whole = opened.get(name) ?? (await open(row));
  if (whole.state !== "unreadable") {
    opened.set(name, whole);
  }
  return whole;
}

async function read() {
  const rows = await reading("outbox", all);
  const there = new Set(rows.map(mark));
  [...opened.keys()].filter((name) => !there.has(name)).forEach((name) => opened.delete(name));
  return rows;
}

// Of one account, oldest first: what waits, and what was refused and waits to be looked at.
export async function rows(account, lesson) {
  const mine = (await read()).filter((row) => row.account === account && (lesson === undefined || row.lesson === lesson));
  return Promise.all(mine.map(known));
}

// Counts and times alone, of every account: this much anyone at the device may know.
export async function standing() {
  return (await reading("outbox", all)).map(({ account, lesson, at, state }) => ({ account, lesson, at, state }));
}

// The next actions of one lesson that may travel together.
export async function next(account, most = MOST, passed = []) {
  const waiting = (await read()).filter(
    (row) => row.account === account && row.state === "waiting" && !passed.includes(row.lesson),
  );
  for (const lesson of new Set(waiting.map((row) => row.lesson))) {
    const batch = await together(waiting.filter((row) => row.lesson === lesson).slice(0, most));
    if (batch.length > 0) {
      return batch;
    }
  }
  return [];
}

async function together(rows) {
  const batch = [];
  let bytes = 0;
  for (const row of rows) {
    const whole = await known(row);
    if (whole.state === "unreadable") {
      continue;
    }
    bytes += utf8.encode(JSON.stringify(whole.body)).length;
    if (batch.length > 0 && bytes > MOST_BYTES) {
      break;
    }
    batch.push(whole);
  }
  return batch;
}

const isStored = ({ status }) => status === "ACCEPTED" || status === "DUPLICATE";

// Taken back can also be what changed nothing, or was refused: then there is nothing to take back, and nothing to look at.
const isIdle = ({ row, problem }) => row.body.type === "void-action" && problem?.type?.endsWith("unknown-action");

// What the server said of a batch: accepted actions leave, refused ones stay for review. Where the lesson is kept, so is what was
// acknowledged, until the kept lesson shows it.
export async function settle(batch, results, version) {
  const { account, lesson } = batch[0];
  const said = batch.map((row, place) => ({ row, ...results[place] })); // one for each, in their order
  const stored = said.filter(isStored).map(({ row }) => ({ version, action: row.body }));
  const gone = said.filter((each) => isStored(each) || isIdle(each));
  const refused = await Promise.all(
    said
      .filter((each) => each.status === "REFUSED" && !isIdle(each))
      .map(async ({ row: { body, ...row }, problem }) => ({
        ...row,
        state: "refused",
        problem: await seal(account, `${row.action}/problem`, problem),
      })),
  );
  await change(account, [`sent/${lesson}`], (sent = []) => [[...sent, ...stored]], {
    stores: ["outbox"],
    also: (store) => {
      gone.forEach(({ row }) => store.delete(row.place));
      refused.forEach((row) => store.put(row));
    },
  });
  changed();
}

// The operator has looked at refused actions and lets them go.
export async function drop(places) {
  await writing("outbox", (store) => places.forEach((place) => store.delete(place)));
  changed();
}

// Somebody entitled takes over what another account left for a lesson; neither order nor bodies change.
export async function adopt(from, to, lesson) {
  const left = (await rows(from, lesson)).filter((row) => row.state !== "unreadable");
  const sealed = await Promise.all(
    left.map(async ({ body, problem, ...row }) => ({
      ...row,
      account: to,
      sealed: await seal(to, row.action, body),
      ...(problem && { problem: await seal(to, `${row.action}/problem`, problem) }),
    })),
  );
  await writing(["outbox", "key"], (store, key) =>
    whileKept(key, to, () =>
      sealed.forEach((row) => {
        store.get(row.place).onsuccess = ({ target }) => target.result && store.put(row); // it may have been sent meanwhile
      }),
    ),
  );
  changed();
}
