// On every page: what was recorded on this device and is not sent yet is told, and goes on its way. Who signs out leaves
// nothing behind but what nobody has taken yet.
import { nobody, present, whose } from "outbox/account";
import { forgetOld } from "outbox/kept";
import { changes, standing } from "outbox/outbox";
import { destroy } from "outbox/seal";
import { sendFor } from "outbox/sender";

const note = document.getElementById("unsent");
const leave = document.querySelector("form[action$='/logout']");

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
  const account = (await present()).account ?? whose(); // who is signed in, and not who recorded here last
  let stays = false;
  try {
    const left = account ? await destroy(account) : 0;
    stays = left > 0 && !confirm(note.dataset.leave.replace("{0}", left));
  } finally {
    if (!stays) {
      nobody();
      leave.submit();
    }
  }
}

leave?.addEventListener("submit", signOut);
changes.addEventListener("change", tell);
if (whose()) {
  forgetOld().catch(() => {}); // what cannot be forgotten today is forgotten another day
}
if (whose() && (await tell()) > 0) {
  const { account } = await present();
  if (account) {
    sendFor(account);
  }
}
