// While a lesson is open its page listens to what changes, and then fetches its own live part anew. What the reader had opened
// stays open; who looks away, or at an earlier text, is not disturbed until they come back.
import { follow } from "stream";

const EVENTS = ["lesson", "text", "balance", "participation", "next-lesson"];
const ROUND = 40; // ms: what came of one action is drawn once, where nothing says that this was all of it
const AGAIN = 1000;

async function renew(id) {
  const open = [...document.querySelectorAll(`#${id} details[open]`)].map((each) => each.id);
  await htmx.ajax("GET", location.href, { target: `#${id}`, select: `#${id}`, swap: "outerHTML" });
  open.forEach((each) => each && document.getElementById(each)?.setAttribute("open", ""));
}

function place(position) {
  return Number(position?.slice(1) ?? 0);
}

const part = document.querySelector("[data-live]");
if (part) {
  const { id } = part;
  let timer = null;
  let busy = false;
  const later = (wait) => (timer ??= setTimeout(now, wait));
  let youngest = 0;
  const isBehind = () => youngest > place(document.getElementById(id)?.dataset.shown);
  // One at a time: what is fetched together with another would be put where that other has just been.
  const now = async () => {
    timer = null;
    const wanted = youngest;
    if (!document.querySelector(`#${id} [data-away]`)) {
      busy = true;
      await renew(id).catch(() => {}); // it is tried again
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
  follow(`${part.dataset.live}/stream`, { ...Object.fromEntries(EVENTS.map((name) => [name, hear])), "as-of": whole }).open();
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
