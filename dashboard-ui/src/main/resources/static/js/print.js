// A button prints the page. On paper every table of numbers is open; afterwards it is as the reader had it.
let closed = [];

addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details.numbers:not([open])")];
  closed.forEach((each) => (each.open = true));
});

addEventListener("afterprint", () => closed.forEach((each) => (each.open = false)));

document.addEventListener("click", (event) => event.target.closest("[data-print]") && print());
