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
  dialog.onclose = back;
  if (!dialog.open) {
    dialog.showModal();
  }
  return dialog;
}

// Closed with a finger, the sheet gives the focus back and not the caret: the line would not take what is typed next.
function back() {
  const line = $("line");
  if (document.activeElement === line || document.activeElement === document.body) {
    line.blur();
    line.focus();
  }
}

export const closeSheet = () => $("sheet").close();
