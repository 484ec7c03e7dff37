// While a lesson is open the page asks every few seconds whether its figures changed (the ETag says so for nothing) and
// then fetches its own live part anew. What the reader had opened stays open.
const EVERY = 4000;

async function tag(address) {
  const answer = await fetch(address, { cache: "no-cache", headers: { Accept: "application/json" } });
  return answer.ok ? answer.headers.get("ETag") : null;
}

async function renew(id) {
  const open = [...document.querySelectorAll(`#${id} details[open]`)].map((each) => each.id);
  await htmx.ajax("GET", location.href, { target: `#${id}`, select: `#${id}`, swap: "outerHTML" });
  open.forEach((each) => each && document.getElementById(each)?.setAttribute("open", ""));
}

const part = document.querySelector("[data-live]");
if (part) {
  const { id } = part;
  const address = part.dataset.live;
  let known = null;
  setInterval(async () => {
    const away = document.querySelector(`#${id} [data-away]`); // looking at an earlier text is not disturbed
    const seen = document.hidden || away ? null : await tag(address).catch(() => null);
    if (seen && known && seen !== known) {
      await renew(id);
    }
    known = seen ?? known;
  }, EVERY);
}
