// The line that is taken up: whose each word is, and what can be done with the whole of it.
import { act } from "capture/acts";
import { newId } from "capture/ids";
import { tokens, runs } from "capture/tokens";
import { $, button, fill, h } from "capture/dom";
import { kind } from "capture/wall";
import { say } from "capture/words";

// Where the word begins that the cursor is in or in front of, with the signs that open it; nothing at the line's ends.
function beginning(text, cursor) {
  const all = tokens(text);
  const opens = (sign, next) => !sign.word && sign.at + sign.text.length === next.at;
  let place = all.findIndex((token) => token.word && token.at + token.text.length > cursor);
  while (place > 0 && opens(all[place - 1], all[place])) {
    place--;
  }
  return all[place]?.at;
}

export class Editing {
  taken; // the line as it was when it was taken up: what is made of it is made of that

  constructor(page) {
    this.page = page;
  }

  get line() {
    return this.page.session.state.lines.find((each) => each.lineId === this.page.editing);
  }

  draw() {
    const { line } = this;
    $("taken").hidden = line === undefined;
    if (line) {
      const all = runs(line);
      const shown = this.page.oneScreen ? this.page.covered.pieces(line.text, all) : all;
      fill($("owners"), shown.map((run) => this.owned(run)));
      if (this.tooled !== line.lineId) {
        fill($("line-tools"), this.tools());
      }
    }
    this.tooled = line?.lineId;
  }

  owned(run) {
    return h(
      "span",
      { class: "owned" },
      h("span", { class: `run ${kind(run.owner)}` }, run.text.trim()),
      h("small", {}, this.page.called(run.owner)),
    );
  }

  tools() {
    return [
      button(say("capture.line.examine"), () => this.page.keepsTyped() || this.page.enter("/e")),
      button(say("capture.line.split"), () => this.split()),
      button(say("capture.line.join"), () => this.page.keepsTyped() || this.join()),
      button(say("capture.line.up"), () => this.move(-1)),
      button(say("capture.line.down"), () => this.move(1)),
      button(say("capture.line.after"), () => this.page.keepsTyped() || this.page.writeAfter(this.page.editing)),
      button(say("capture.line.remove"), () => this.page.keepsTyped() || this.remove()),
      button(say("capture.line.leave"), () => this.page.leave()),
    ];
  }

  base() {
    return { lineId: this.line.lineId, baseVersion: this.line.version };
  }

  split() {
    const { line } = this;
    const at = line && $("line").value === line.text && beginning(line.text, $("line").selectionStart);
    if (!at) {
      this.page.hold(say("capture.hold.split"));
      return;
    }
    this.page.record([act("split-line", { ...this.base(), at, newLineId: newId() })]);
    this.page.leave();
  }

  join() {
    const { lines } = this.page.session.state;
    const next = lines[lines.indexOf(this.line) + 1];
    if (next) {
      const fields = { ...this.base(), nextLineId: next.lineId, nextBaseVersion: next.version };
      this.page.record([act("join-lines", fields)]);
      this.page.leave();
    } else {
      this.page.hold(say("capture.hold.join"));
    }
  }

  move(step) {
    const { lines } = this.page.session.state;
    const at = lines.indexOf(this.line);
    if (lines[at + step]) {
      const afterLineId = step < 0 ? lines[at - 2]?.lineId : lines[at + 1].lineId;
      this.page.record([act("move-line", { ...this.base(), afterLineId })]);
    }
  }

  remove() {
    this.page.record([act("remove-line", this.base())]);
    this.page.leave();
  }
}
