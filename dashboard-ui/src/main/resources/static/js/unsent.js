// On every page: what was recorded on this device and is not sent yet is told, and goes on its way. Who signs out leaves
// nothing behind but what nobody has taken yet.
import { last, nobody, present } from "outbox/account";
import { forget } from "outbox/kept";
import { changes, standing } from "outbox/outbox";
import { destroyKey } from "outbox/seal";
import { sendFor } from "outbox/sender";

const note = document.getElementById("unsent");
const leave = document.querySelector("form[action$='/logout']");
const used = localStorage.getItem("shared-pen-device") !== null;

async function tell() {
  const waiting = (await standing()).filter((row) => row.state === "waiting").length;
  if (note) {
    note.hidden = waiting === 0;
    note.querySelector("b").textContent = waiting;
  }
  return waiting;
}

async function signOut(event) {
  event.preventDefault();
  const account = last();
  const left = (await standing()).filter((row) => row.account === account);
  if (left.length > 0 && !confirm(note.dataset.leave.replace("{0}", left.length))) {
    return;
  }
  nobody();
  if (account && left.length === 0) {
    await forget(account);
    await destroyKey(account);
  }
  leave.submit();
}

if (used) {
  leave?.addEventListener("submit", signOut);
  changes.addEventListener("change", tell);
  if ((await tell()) > 0) {
    const { account, me } = await present();
    if (me) {
      sendFor(account);
    }
  }
}
