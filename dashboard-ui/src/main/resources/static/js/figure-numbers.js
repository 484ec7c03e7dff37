// The key t opens and closes the numbers of a figure: of the one in focus, or else of the first on the page.
import { allowed } from "shortcuts";

const WRITES = "input, select, textarea, [contenteditable]";

addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key !== "t" || !plain || !allowed() || event.target.closest?.(WRITES)) {
    return;
  }
  const figure = event.target.closest?.("figure") ?? document.querySelector("figure:has(details.numbers)");
  const numbers = figure?.querySelector("details.numbers");
  if (numbers) {
    numbers.open = !numbers.open;
    numbers.querySelector("summary").focus();
  }
});
