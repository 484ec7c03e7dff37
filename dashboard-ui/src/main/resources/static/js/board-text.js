// The lines of a board, each known by its id: what changed comes in calmly, and the newest is kept in view.
import { make, say } from "board-words";

function fill(item, line, words) {
  const runs = line.runs.map((run) => make("span", `run ${run.by.toLowerCase()}`, run.text));
  const asked = line.examined ? make("p", "board-asked", say(words, `examination.${line.examined}`)) : null;
  item.replaceChildren(make("p", "", ...runs), ...(asked ? [asked] : []));
}

function written(list, line, words) {
  const item = list.querySelector(`:scope > [data-line="${CSS.escape(line.lineId)}"]`) ?? make("li");
  const shown = JSON.stringify(line);
  const news = item.dataset.shown !== shown;
  if (news) {
    item.dataset.line = line.lineId;
    item.dataset.shown = shown;
    item.classList.remove("fresh");
    fill(item, line, words);
  }
  return { item, news };
}

function empty(board, words) {
  return make("p", "board-empty", say(words, board.state === "PLANNED" ? "board.not-open" : "board.nothing-written"));
}

// What stands beside the text may take its room, and give it back.
function kept(list, place) {
  new ResizeObserver(() => list.isConnected && show(list)).observe(place);
  return list;
}

const show = (list) => (list.querySelector(".edited") ?? list.querySelector(".newest"))?.scrollIntoView({ block: "nearest" });

export function text(place, board, words) {
  const before = place.querySelector("ol");
  if (board.lines.length === 0) {
    place.replaceChildren(empty(board, words));
    return;
  }
  const list = before ?? kept(make("ol", "board-wall"), place);
  const lines = board.lines.map((line) => written(list, line, words));
  const there = new Set(lines.map((line) => line.item));
  [...list.children].filter((item) => !there.has(item)).forEach((item) => item.remove());
  lines.forEach(({ item }, at) => list.children[at] === item || list.insertBefore(item, list.children[at] ?? null));
  const news = lines.filter((line) => line.news).map((line) => line.item);
  if (!before) {
    place.replaceChildren(list);
  } else {
    news.forEach((item) => item.classList.add("fresh"));
  }
  const newest = news.at(-1);
  if (newest) {
    list.querySelector(".newest")?.classList.remove("newest");
    newest.classList.add("newest");
  }
  show(list); // what else came may have pushed it away
}
