// The text as it stands, with the owner of each word; a line that is pressed is taken up.
import { $, button, fill, h } from "capture/dom";
import { runs } from "capture/tokens";
import { say } from "capture/words";

const KIND = { TEACHER: "teacher", SOURCE: "source" };
export const kind = (owner) => KIND[owner.kind] ?? "pupil";

export function pieces(line) {
  return runs(line).map((run) =>
    h("span", { class: `run ${kind(run.owner)}${run.carried ? " carried" : ""}` }, run.text),
  );
}

export class WallView {
  constructor(page) {
    Object.assign(this, { page, shown: new Map() });
    $("wall").addEventListener("keydown", (event) => this.walk(event));
  }

  draw() {
    const { session, editing, after } = this.page;
    const { state } = session;
    const of = [state, editing, after];
    if (of.every((each, place) => each === this.of?.[place])) {
      return;
    }
    const isTakenUp = editing !== this.of?.[1];
    this.of = of;
    const wall = $("wall");
    const before = state.lines.length > this.shown.size;
    const items = state.lines.map((line, place) => this.item(line, place));
    const stays = items.length === wall.children.length && items.every((item, place) => wall.children[place] === item);
    if (!stays) {
      const held = document.activeElement;
      wall.replaceChildren(...items);
      if (wall.contains(held)) {
        held.focus();
      }
    }
    const standing = new Set(state.lines.map((line) => line.lineId));
    [...this.shown.keys()].filter((id) => !standing.has(id)).forEach((id) => this.shown.delete(id));
    $("empty").hidden = state.lines.length > 0 || state.phase === "PLANNED";
    if (isTakenUp && editing && !this.page.oneScreen) {
      this.shown.get(editing)?.item.scrollIntoView({ block: "nearest" });
    } else if (before && !this.page.oneScreen) {
      items.at(-1)?.scrollIntoView({ block: "nearest" });
    }
  }

  item(line, place) {
    const { editing, after } = this.page;
    const marks = [line.examination, editing === line.lineId, after === line.lineId].map(Boolean).join();
    const mark = `${line.version}/${line.text}/${line.tokens.map((token) => token.owner.kind[0]).join("")}/${marks}/${place}`;
    const known = this.shown.get(line.lineId);
    if (known?.mark === mark) {
      return known.item;
    }
    const item = known?.item ?? h("li", { "data-line": line.lineId });
    const opened = button("", () => this.page.takeUp(line.lineId), { class: "line" });
    opened.append(...pieces(line));
    opened.setAttribute("aria-label", say("capture.line", place + 1, line.text));
    fill(item, opened, line.examination && h("span", { class: "badge" }, say("capture.line.examined")));
    item.classList.toggle("edited", editing === line.lineId);
    item.classList.toggle("after", after === line.lineId);
    this.shown.set(line.lineId, { mark, item });
    return item;
  }

  walk(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const item = event.target.closest("li");
    if (step && item) {
      event.preventDefault();
      const to = step < 0 ? item.previousElementSibling : item.nextElementSibling;
      (to?.querySelector("button") ?? (step > 0 ? $("line") : undefined))?.focus();
    }
  }
}
