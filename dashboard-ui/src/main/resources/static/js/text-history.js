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
  const address = `${form.action}?step=${step}`;
  const text = await replayAt(address);
  if (turn !== asked) {
    return;
  }
  if (text) {
    show(form, document.adoptNode(text));
  } else {
    window.location.assign(address); // the page itself says what is wrong: no network, no session, not caught up yet
  }
}

async function replayAt(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    return answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("replay");
  } catch {
    return null;
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
