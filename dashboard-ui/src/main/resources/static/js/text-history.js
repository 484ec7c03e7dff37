// The slider of the text's history: the text of each step comes from the page of the history, the latest wish wins, and the
// page keeps the height of the tallest text so that nothing below it jumps.
const WAIT = 90;
let timer = 0;
let asked = 0;

function show(form, text) {
  const slider = form.querySelector("input");
  slider.setAttribute("aria-valuetext", text.dataset.sentence);
  const old = document.getElementById("replay");
  const height = old.getBoundingClientRect().height;
  old.replaceWith(text);
  text.style.minBlockSize = `${Math.max(height, parseFloat(old.style.minBlockSize) || 0)}px`;
}

async function fetchStep(form) {
  const turn = ++asked;
  const step = form.querySelector("input").value;
  const answer = await fetch(`${form.action}?step=${step}`, { headers: { Accept: "text/html" } });
  if (answer.ok && turn === asked) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    show(form, document.adoptNode(page.getElementById("replay")));
  }
}

function go(form) {
  const slider = form.querySelector("input");
  form.toggleAttribute("data-away", slider.value !== slider.max);
  clearTimeout(timer);
  timer = setTimeout(() => fetchStep(form), WAIT);
}

document.addEventListener("input", (event) => {
  const form = event.target.closest("[data-steps]");
  if (form) {
    go(form);
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-step]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    const form = link.closest("form");
    form.querySelector("input")[link.dataset.step === "earlier" ? "stepDown" : "stepUp"]();
    go(form);
  }
});

document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-steps]")) {
    event.preventDefault();
    go(event.target);
  }
});
