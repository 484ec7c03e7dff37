// While a lesson is open its page listens to what changes, and then fetches its own live part anew. What the reader had opened
// stays open; who looks away, or at an earlier text, is not disturbed until they come back.
const EVENTS = ["lesson", "text", "balance", "participation", "next-lesson"];
const ROUND = 40; // ms: what came of one action is drawn once
const AGAIN = 1000;

async function renew(id) {
  const open = [...document.querySelectorAll(`#${id} details[open]`)].map((each) => each.id);
  await htmx.ajax("GET", location.href, { target: `#${id}`, select: `#${id}`, swap: "outerHTML" });
  open.forEach((each) => each && document.getElementById(each)?.setAttribute("open", ""));
}

function place(position) {
  return Number(position?.slice(1) ?? 0);
}

// An event that shows no more of the log than the page does is no news.
function listen(address, id, changed) {
  const source = new EventSource(address);
  const hear = (event) => {
    const shown = document.getElementById(id)?.dataset.shown;
    if (place(JSON.parse(event.data).asOf.position) > place(shown)) {
      changed();
    }
  };
  EVENTS.forEach((name) => source.addEventListener(name, hear));
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

const part = document.querySelector("[data-live]");
if (part) {
  const { id } = part;
  let timer = null;
  const later = (wait) => (timer ??= setTimeout(now, wait));
  const now = async () => {
    timer = null;
    if (document.hidden || document.querySelector(`#${id} [data-away]`)) {
      later(AGAIN);
    } else {
      await renew(id);
    }
  };
  listen(`${part.dataset.live}/stream`, id, () => later(ROUND));
}
