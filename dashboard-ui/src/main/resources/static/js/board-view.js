// Draws what a class sees of its lesson into an element. The same board always makes the same picture, wherever it comes from;
// what did not change is left as it stands.
import { balance } from "board-balance";
import { choice } from "board-choice";
import { text } from "board-text";
import { make, say } from "board-words";

function focus(board, words) {
  const name = say(words, `craftFocus.${board.focus}`);
  return board.focus ? make("p", "board-focus", say(words, "board.focus", name)) : null;
}

// The hands of the clock are moved elsewhere: here it is only said what it measures.
function timer(board, words) {
  if (!board.segment) {
    return null;
  }
  const clock = make("b", "", "");
  const element = make("p", "board-timer", make("span", "", say(words, `segment.${board.segment.kind}`)), " ", clock);
  clock.dataset.started = board.segment.startedAt;
  clock.dataset.planned = board.segment.plannedSeconds ?? "";
  return element;
}

function key(words) {
  const element = make("ul", "board-key", ...["pupil", "teacher", "source"].map((owner) =>
    make("li", "", make("span", `run ${owner}`, say(words, `key.${owner}`)))));
  element.setAttribute("aria-label", say(words, "board.key"));
  return element;
}

// A part is made anew only where what it is made of is another than before.
function part(element, name, of, making) {
  const shown = JSON.stringify(of ?? null);
  const place = element.querySelector(`:scope > [data-part="${name}"]`);
  if (place.dataset.shown !== shown) {
    place.dataset.shown = shown;
    place.replaceChildren(...making().filter(Boolean));
  }
}

function begin(element, words) {
  for (const name of ["head", "text", "choice", "foot"]) {
    const place = make("div", `board-${name}`);
    place.dataset.part = name;
    element.append(place);
  }
  const lines = element.querySelector('[data-part="text"]');
  lines.tabIndex = 0; // a keyboard scrolls it
  lines.setAttribute("role", "region");
  lines.setAttribute("aria-label", say(words, "board.text"));
}

// A keyboard scrolls what does not fit.
function reach(place) {
  if (place.scrollHeight > place.clientHeight + 1) {
    place.tabIndex = 0;
  } else {
    place.removeAttribute("tabindex");
  }
}

export function draw(element, board, words) {
  if (!element.querySelector(":scope > [data-part]")) {
    begin(element, words);
  }
  const { title, focus: aim, segment } = board;
  part(element, "head", { title, aim, segment }, () => [make("h2", "", title), focus(board, words), timer(board, words)]);
  part(element, "choice", board.choice, () => [choice(board.choice, words)]);
  const slot = element.querySelector('[data-part="choice"]');
  if (board.choice) {
    reach(slot);
  } else {
    slot.removeAttribute("tabindex");
  }
  part(element, "foot", board.balance, () => [key(words), balance(board.balance, words)]);
  text(element.querySelector('[data-part="text"]'), board, words);
}
