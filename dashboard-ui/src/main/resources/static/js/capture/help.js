// All of it on one screen, one key away.
import { h } from "capture/dom";
import { sheet } from "capture/sheet";
import { VERBS } from "capture/verbs";
import { say } from "capture/words";

const LINES = ["code", "plain", "pair", "someone", "class", "more", "adapted", "because", "pass", "hand"];
const KEYS = ["enter", "up", "undo", "tab", "escape", "back", "help"];

const pair = (left, right) => h("div", {}, h("dt", {}, h("kbd", {}, left)), h("dd", {}, right));

// What is typed, and what that does.
function said(key) {
  const [typed, ...does] = say(key).split(": ");
  return [typed, does.join(": ")];
}

const list = (title, pairs) => h("section", {}, h("h3", {}, title), h("dl", {}, pairs));

export function help() {
  const lines = LINES.map((name) => pair(say(`capture.help.${name}.keys`), say(`capture.help.${name}`)));
  const keys = KEYS.map((name) => pair(say(`capture.help.${name}.keys`), say(`capture.help.${name}`)));
  const verbs = Object.keys(VERBS).map((name) => pair(...said(`capture.verb.${name}.use`)));
  sheet(
    say("capture.help"),
    h("div", { class: "help" }, list(say("capture.help.lines"), lines), list(say("capture.help.verbs"), verbs), list(say("capture.help.presses"), keys)),
  );
}
