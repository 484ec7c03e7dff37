// Listens to a board for as long as the screen stands: over restarts of whatever sends it, and over lost networks. What was
// missed comes with the next word of it, whole. Tells what it hears: a board, and how it stands with the connection.
import { follow } from "stream";

const SOONEST = 1000;
const LATEST = 15000;

// The difference between the server's clock and ours, from an answer that says what time it is there.
function offset(answer, asked) {
  const there = Date.parse(answer.headers.get("Date"));
  const here = (asked + Date.now()) / 2;
  return Number.isNaN(there) || Math.abs(there + 500 - here) < 1500 ? 0 : there + 500 - here;
}

export function listen(address, tell) {
  let wait = SOONEST;
  const stream = follow(
    `${address}/stream`,
    { board: tell.board },
    {
      there() {
        wait = SOONEST;
        tell.there();
      },
      lost: tell.lost,
      refused: later, // the answer to the next question says why
    },
  );

  async function ask() {
    try {
      const asked = Date.now();
      const answer = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" });
      if (answer.ok) {
        tell.clock(offset(answer, asked));
        tell.board(await answer.json());
        stream.open();
      } else if (answer.status === 401 || answer.status === 404) {
        tell.over();
      } else {
        const problem = await answer.json().catch(() => ({}));
        tell.trouble(problem.type);
        later();
      }
    } catch {
      tell.lost();
      later();
    }
  }

  function later() {
    setTimeout(ask, wait);
    wait = Math.min(wait * 2, LATEST);
  }

  ask();
}
