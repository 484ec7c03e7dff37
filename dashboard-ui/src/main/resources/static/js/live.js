// While a lesson is open its page listens to what changes, and then fetches itself anew and takes over what differs in its live
// parts. Who looks away, or at an earlier text, is not disturbed until they come back.
import { patch } from "patch";
import { follow } from "stream";

const EVENTS = ["lesson", "text", "balance", "participation", "decisions", "next-lesson"];
const ROUND = 40; // ms: what came of one action is drawn once, where nothing says that this was all of it
const AGAIN = 1000;
const LATER = 3000;
const PATIENCE = 10_000;

// Whoever may not see the page any more is told so by the page itself.
async function renew(parts, isAway) {
  const answer = await fetch(location.href, { signal: AbortSignal.timeout(PATIENCE) });
  if (answer.status >= 500) {
    throw new Error(String(answer.status));
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const pairs = [...parts].map((part) => [part, fresh.getElementById(part.id)]);
  if (pairs.some(([, younger]) => younger === null)) {
    location.reload();
  } else if (!isAway()) {
    pairs.forEach(([part, younger]) => patch(part, younger));
    document.dispatchEvent(new Event("renewed"));
  }
}

function place(position) {
  return Number(position?.slice(1) ?? 0);
}

const part = document.querySelector("[data-live]");
if (part) {
  const parts = document.querySelectorAll("[data-live], [data-renewed]");
  let timer = null;
  let busy = false;
  const later = (wait) => (timer ??= setTimeout(now, wait));
  let youngest = 0;
  const isAway = () => part.querySelector("[data-away]") !== null;
  const isBehind = () => youngest > place(part.dataset.shown);
  // One at a time: what is fetched together with another would be put where that other has just been.
  const now = async () => {
    timer = null;
    const wanted = youngest;
    if (!isAway()) {
      busy = true;
      await renew(parts, isAway).catch(() => {}); // it is tried again
      busy = false;
    }
    if (isBehind()) {
      later(youngest > wanted ? 0 : AGAIN);
    }
  };
  // An event that shows no more of the log than the page does is no news.
  const hear = ({ asOf }) => {
    youngest = Math.max(youngest, place(asOf.position));
    if (isBehind() && !busy) {
      later(ROUND);
    }
  };
  const whole = () => {
    if (timer !== null) {
      clearTimeout(timer);
      now();
    }
  };
  // Why nothing is to be heard any more is said by the page itself.
  const refused = () => {
    busy || later(AGAIN);
    setTimeout(stream.anew, LATER);
  };
  const heard = { ...Object.fromEntries(EVENTS.map((name) => [name, hear])), "as-of": whole };
  const stream = follow(`${part.dataset.live}/stream`, heard, { refused });
  stream.open();
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
