// Moves the clock of a board: how long a stretch has gone on, or where its time was set, how much is left. `now` is the time
// by the server's clock.
import { say } from "board-words";

export function minutes(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function tick(element, words, now) {
  const clock = element.querySelector("[data-started]");
  if (!clock) {
    return;
  }
  const gone = (now - Date.parse(clock.dataset.started)) / 1000;
  const planned = Number(clock.dataset.planned);
  const over = planned > 0 && gone >= planned;
  const left = planned > 0 ? say(words, "board.left", minutes(Math.ceil(planned - gone))) : minutes(gone);
  const said = over ? say(words, "board.time") : left;
  if (clock.textContent !== said) {
    clock.textContent = said;
    clock.classList.toggle("over", over);
  }
}
