// A sheet over the page, closed by Escape, its button, or what was chosen on it.
import { $, button, fill, h } from "capture/dom";
import { say } from "capture/words";

export function sheet(title, ...content) {
  const dialog = $("sheet");
  const close = () => dialog.close();
  fill(
    dialog,
    h("header", {}, h("h2", { id: "sheet-title" }, title), button(say("capture.close"), close)),
    ...content,
  );
  dialog.setAttribute("aria-labelledby", "sheet-title");
  if (!dialog.open) {
    dialog.showModal();
  }
  return dialog;
}

export const closeSheet = () => $("sheet").close();
