// What the class is choosing from: a card for each suggestion under its letter, and below them what counts.
import { make, say } from "board-words";

function card(candidate, words) {
  const chosen = candidate.chosen ? make("span", "board-chosen", `✓ ${say(words, "board.chosen")}`) : null;
  return make(
    "li",
    candidate.chosen ? "chosen" : "",
    make("b", "board-letter", candidate.label),
    make("span", "board-words", candidate.text ?? say(words, "board.gone")),
    chosen,
  );
}

export function choice(made, words) {
  if (!made) {
    return null;
  }
  const heading = made.question ?? (made.settled ? say(words, "board.settled") : null);
  const criteria = made.criteria.length === 0
    ? null
    : make("div", "board-criteria", make("h4", "", say(words, "board.criteria")), make("ul", "", ...made.criteria.map((each) => make("li", "", each))));
  return make(
    "section",
    made.settled ? "board-settled" : "",
    heading ? make("h3", "", heading) : null,
    make("ol", "board-cards", ...made.candidates.map((each) => card(each, words))),
    criteria,
  );
}
