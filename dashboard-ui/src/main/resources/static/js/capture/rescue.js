// The last resort: what is not sent leaves this device in a file that only its password opens, and comes in on another.
import { button, h } from "capture/dom";
import { closeSheet, sheet } from "capture/sheet";
import { say } from "capture/words";
import { append, rows } from "outbox/outbox";

const ROUNDS = 600_000;
const SHORTEST = 10;
const WHY = {
  OperationError: "capture.rescue.wrong",
  SyntaxError: "capture.rescue.wrong",
  QuotaExceededError: "capture.trouble.full",
};
const text = new TextEncoder();

async function key(password, salt) {
  const given = await crypto.subtle.importKey("raw", text.encode(password), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, given, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function pack(account, lesson, password) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const actions = (await rows(account, lesson)).filter((row) => row.body).map((row) => row.body);
  const plain = text.encode(JSON.stringify({ lesson, actions }));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(password, salt), plain);
  return new Blob([salt, iv, sealed], { type: "application/octet-stream" });
}

async function unpack(file, password) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [salt, iv, sealed] = [bytes.slice(0, 16), bytes.slice(16, 28), bytes.slice(28)];
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key(password, salt), sealed);
  return JSON.parse(new TextDecoder().decode(plain));
}

function save(blob) {
  const address = URL.createObjectURL(blob);
  h("a", { href: address, download: "unsent.sharedpen" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function password() {
  const field = h("input", { type: "password", autocomplete: "new-password", minlength: SHORTEST, required: true });
  return { field, label: h("label", { class: "field" }, h("span", { class: "label" }, say("capture.rescue.password")), field) };
}

async function bringIn(page, file, word) {
  const { account, lessonId } = page.session;
  const { lesson, actions } = await unpack(file, word);
  if (lesson !== lessonId) {
    throw new DOMException(say("capture.rescue.other"), "DataError");
  }
  await append(account, lessonId, actions);
  return actions.length;
}

export function rescue(page) {
  const { account, lessonId } = page.session;
  const [out, back] = [password(), password()];
  const file = h("input", { type: "file", accept: ".sharedpen", required: true });
  const told = h("p", { role: "status" });
  const form = (work, ...parts) => {
    const made = h("form", { class: "form" }, ...parts);
    made.addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        told.textContent = await work();
      } catch (trouble) {
        told.textContent = trouble.name === "DataError" ? trouble.message : say(WHY[trouble.name] ?? "capture.trouble.disk");
      }
    });
    return made;
  };
  sheet(
    say("capture.rescue"),
    h("p", { class: "note" }, say("capture.rescue.note")),
    form(
      async () => {
        save(await pack(account, lessonId, out.field.value));
        return say("capture.rescue.saved");
      },
      h("h3", {}, say("capture.rescue.out")),
      out.label,
      h("button", { class: "button" }, say("capture.rescue.save")),
    ),
    form(
      async () => say("capture.rescue.came", await bringIn(page, file.files[0], back.field.value)),
      h("h3", {}, say("capture.rescue.in")),
      h("label", { class: "field" }, h("span", { class: "label" }, say("capture.rescue.file")), file),
      back.label,
      h("button", { class: "button" }, say("capture.rescue.bring")),
    ),
    told,
    h("p", { class: "row" }, button(say("capture.close"), closeSheet)),
  );
}
