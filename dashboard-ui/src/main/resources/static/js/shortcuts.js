// Single keys can be switched off, since speech input types them by accident; the choice stays on this device.
const KEY = "single-keys";

export function allowed() {
  return localStorage.getItem(KEY) !== "off";
}

const box = document.querySelector("[data-single-keys]");
if (box) {
  box.checked = allowed();
  box.addEventListener("change", () => localStorage.setItem(KEY, box.checked ? "on" : "off"));
}
