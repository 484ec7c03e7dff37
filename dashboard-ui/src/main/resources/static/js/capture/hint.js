// What the line will do, while it is typed: verbs and pupils that can be meant, and what is missing.
import { $, fill, h } from "capture/dom";
import { has, say } from "capture/words";
import { verb, VERBS } from "capture/verbs";
import { first } from "capture/originators";

const MOST = 8;

function verbs(typed) {
  const word = typed.slice(1).trim().toLowerCase();
  return Object.entries(VERBS)
    .filter(([name, { key }]) => say(`capture.verb.${name}`).startsWith(word) || key.startsWith(word))
    .slice(0, word === "" ? Infinity : MOST)
    .map(([name, { key }]) => ({
      put: `/${key} `,
      shown: [h("kbd", {}, `/${key}`), ` ${say(`capture.verb.${name}`)}`],
    }));
}

function pupils(typed, roster) {
  const letters = typed.toLowerCase();
  return roster
    .filter((pupil) => pupil.code.startsWith(letters) || (letters.length > 1 && first(pupil).toLowerCase().startsWith(letters)))
    .slice(0, MOST)
    .map((pupil) => ({ put: `${pupil.code} `, shown: [h("kbd", {}, pupil.code), ` ${pupil.displayName}`] }));
}

function completions(typed, roster, named) {
  if (/^\/\S*$/.test(typed)) {
    return verbs(typed);
  }
  const behind = typed.match(/^(\/\s*\S+\s+)([a-z]{1,12})$/);
  const letters = behind?.[2] ?? typed.match(/^([a-z]{1,12})$/)?.[1];
  return named && letters ? pupils(letters, roster).map((each) => ({ ...each, put: (behind?.[1] ?? "") + each.put })) : [];
}

function usage(typed) {
  const word = typed.match(/^\/\s*(\S+)\s/)?.[1];
  const name = word && verb(word, say);
  return name && has(`capture.verb.${name}.use`) ? say(`capture.verb.${name}.use`) : undefined;
}

export class Hint {
  constructor(strip, page) {
    Object.assign(this, { strip, page });
    strip.addEventListener("typed", () => {
      if (this.held && $("told").textContent === this.held) {
        page.tell(""); // it was told too
      }
      this.held = undefined;
      this.draw();
    });
    strip.field.addEventListener("keydown", (event) => {
      const [best] = this.offered ?? [];
      if (event.key === "Tab" && !event.shiftKey && best && strip.field.value !== "") {
        event.preventDefault();
        this.take(best);
      }
    });
  }

  take({ put }) {
    this.strip.field.value = put;
    this.strip.typed();
    this.strip.field.focus();
  }

  // What is held stands until something else is typed, whatever else is drawn anew.
  draw() {
    if (this.held) {
      return;
    }
    const typed = this.strip.field.value;
    this.offered = this.strip.given ? [] : completions(typed, this.page.session.roster, !this.page.oneScreen);
    const chips = this.offered.map((each) =>
      h("button", { type: "button", class: "chip", tabindex: "-1", onclick: () => this.take(each) }, ...each.shown),
    );
    fill($("completions"), chips);
    fill($("hint"), chips.length > 0 ? "" : (usage(typed) ?? this.page.resting()));
    $("hint").className = "hint";
  }

  // What was held for another screen is not held for this one.
  release() {
    this.held = undefined;
    this.draw();
  }

  // Something is missing, or wants to be confirmed.
  hold(text) {
    this.held = text;
    fill($("hint"), text);
    $("hint").className = "hint held";
  }
}
