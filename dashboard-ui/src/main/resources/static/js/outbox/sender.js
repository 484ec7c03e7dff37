// Takes what waits to the server, in order, from one page of this device at a time. Nothing leaves the outbox before the
// server has said that it is stored.
import * as outbox from "outbox/outbox";
import { doubt, isStill, token } from "outbox/account";
import { isForeign, post } from "outbox/http";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;
const PASSING = [401, 408, 425, 429]; // nothing about this lesson
const DEVICE = "shared-pen-device";

export const states = new EventTarget();
export let state = "idle"; // idle, sending, offline, signed-out, other, refused, busy

function become(now) {
  if (state !== now) {
    state = now;
    states.dispatchEvent(new Event("change"));
  }
}

function device() {
  const known = localStorage.getItem(DEVICE) ?? crypto.randomUUID();
  localStorage.setItem(DEVICE, known);
  return known;
}

async function once(account, most, passed) {
  const batch = await outbox.next(account, most, passed);
  if (batch.length === 0) {
    return { over: true };
  }
  const who = await isStill(account);
  if (who !== "yes") {
    return { stands: who };
  }
  become("sending");
  const actions = batch.map((row) => row.body);
  const { lesson } = batch[0];
  const body = { sentAt: new Date().toISOString(), deviceId: device(), actions };
  const answer = await post(`/api/lessons/${lesson}/actions`, body, "POST", token());
  if (isForeign(answer)) {
    doubt(); // another session may have come in between
    return { stands: "busy" };
  }
  if (answer.status === 200 && answer.body?.results?.length === batch.length) {
    await outbox.settle(batch, answer.body.results, answer.body.version);
    return {};
  }
  if (answer.status === 413 || answer.status === 400) {
    return tooMuch(batch, answer);
  }
  return { ...answer, status: answer.status === 200 ? 0 : answer.status, lesson };
}

// A batch that cannot be taken is sent in smaller ones; a single action that cannot be taken is looked at by the operator.
async function tooMuch(batch, answer) {
  if (batch.length > 1) {
    return { most: Math.ceil(batch.length / 2) };
  }
  const result = { actionId: batch[0].action, status: "REFUSED", problem: answer.body ?? {} };
  await outbox.settle(batch, [result], 0);
  return {};
}

// Sends until nothing is left; answers how long to wait before the next try, or nothing.
async function drain(account, pause) {
  let most;
  const passed = [];
  for (;;) {
    const went = await once(account, most, passed);
    if (went.over) {
      become(passed.length > 0 ? "refused" : "idle");
      return undefined;
    }
    most = went.most ?? (went.status ? most : undefined);
    if (went.stands) {
      become(went.stands);
      return pause;
    }
    if (went.status >= 400 && went.status < 500 && !PASSING.includes(went.status)) {
      passed.push(went.lesson); // not this account's any more, or not to be had: kept, and the others go on
    } else if (went.status !== undefined) {
      become(went.status === 401 ? "signed-out" : went.status === 0 ? "offline" : "busy");
      return went.retryAfter ?? pause;
    }
  }
}

// Keeps the outbox of an account empty, as far as that is possible: at once, whenever something comes in, the network or the
// reader returns, and from time to time.
export function sendFor(account) {
  let timer;
  let pause = FIRST_PAUSE;
  let wanted = false;
  let running = false;

  const run = async () => {
    clearTimeout(timer);
    wanted = true;
    if (running) {
      return;
    }
    running = true;
    let again;
    while (wanted) {
      wanted = false;
      again = await navigator.locks
        .request("shared-pen-outbox", () => drain(account, pause))
        .catch((trouble) => {
          console.error(trouble.name);
          return pause;
        });
    }
    running = false;
    pause = again === undefined ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
    timer = setTimeout(run, again ?? LONGEST_PAUSE);
  };
  const atOnce = () => {
    pause = FIRST_PAUSE;
    run();
  };
  outbox.changes.addEventListener("change", run);
  addEventListener("online", atOnce);
  document.addEventListener("visibilitychange", () => document.hidden || atOnce());
  run();
  return atOnce;
}
