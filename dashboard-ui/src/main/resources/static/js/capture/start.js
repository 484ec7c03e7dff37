// Begins where the address says: in a lesson, with what this device knows of it, or on the shelf of those that it keeps.
import * as sender from "outbox/sender";
import * as who from "outbox/account";
import { departures } from "outbox/seal";
import { Page } from "capture/page";
import { Session } from "capture/session";
import { $, fill } from "capture/dom";
import { fetchBook, listen } from "capture/feed";
import { say } from "capture/words";

const AGAIN = 5000;
const NOTES = { 401: "signed-out", 403: "not-yours", 404: "not-yours", 0: "offline" };

function stand(state, ...args) {
  document.body.dataset.state = state;
  fill($("state-words"), say(`capture.state.${state}`, ...args));
}

async function strangers(account) {
  const { standing } = await import("outbox/outbox");
  const left = (await standing()).filter((row) => row.account !== account && row.state === "waiting");
  if (left.length > 0) {
    const { leftBehind } = await import("capture/left");
    leftBehind(left, account);
  }
}

// What could not be fetched is tried again by itself.
function again(status) {
  if (status === 0 || status >= 500) {
    addEventListener("online", () => location.reload());
    setTimeout(() => location.reload(), AGAIN);
  }
}

async function begin(lessonId) {
  stand("loading");
  navigator.storage?.persist?.();
  navigator.serviceWorker?.register("/worker.js").catch(() => {}); // without it, only the network is missed
  departures.addEventListener("left", () => location.reload());
  const { account, signedOut } = await who.present();
  if (!account) {
    stand(signedOut ? "signed-out" : "stranger");
    await strangers(null);
    return;
  }
  const session = new Session(account, lessonId);
  const known = await session.open();
  const send = sender.sendFor(account);
  const fetched = fetchBook(lessonId);
  if (!known) {
    const { book, status } = await fetched;
    if (!book) {
      stand(NOTES[status] ?? "trouble");
      await strangers(account);
      again(status);
      return;
    }
    await session.hear(book);
  }
  const page = new Page(session);
  stand("ready");
  $("back").href = `/lessons/${lessonId}`;
  page.draw();
  $("line").focus();
  const stream = listen(lessonId, (told) => session.hear(told));
  stream.open();
  fetched.then(({ book }) => book && session.hear(book));
  addEventListener("online", async () => {
    const { book } = await fetchBook(lessonId);
    if (book) {
      session.hear(book);
      stream.anew(); // it tells only what is other than it told last, and the book may lie between
    }
    send();
  });
  sender.states.addEventListener("change", () => sender.state === "other" && location.reload());
  await strangers(account);
}

const lesson = location.pathname.match(/^\/lessons\/([0-9a-f-]{36})\/capture$/)?.[1];
if (lesson) {
  await begin(lesson).catch(() => stand("trouble"));
} else {
  const { shelf } = await import("capture/shelf");
  await shelf(stand);
}
