// The end of the lesson: which decision each pupil means to use, who went their own way, and the closing itself. A decision is
// picked once, then every child who takes it is one tap.
import { act } from "capture/acts";
import { newId } from "capture/ids";
import { button, h } from "capture/dom";
import { register } from "capture/register";
import { closeSheet, sheet } from "capture/sheet";
import { say } from "capture/words";

const NEXT = { undefined: "VARIATION", VARIATION: "OWN_WAY", OWN_WAY: "SAME", SAME: "VARIATION" };

// What was taken down on this device already, and not taken back.
function recorded({ session }, action) {
  return session.steps.filter((step) => step.about.action === action).map((step) => step.about);
}

function decisions({ state }) {
  const settled = state.choices.filter((each) => each.settled);
  return settled.map((each) => ({
    choiceId: each.choiceId,
    words: each.candidates.find((one) => one.chosen)?.words ?? each.question,
  }));
}

function reflections(page, here) {
  const made = decisions(page.session);
  if (made.length === 0) {
    return h("p", { class: "note" }, say("capture.closing.none"));
  }
  let picked = made[0];
  const intended = new Map(recorded(page, "record-reflection").map((each) => [each.pupilId, made.findIndex((one) => one.choiceId === each.choiceId) + 1]));
  const radio = (each, place) =>
    h("input", { type: "radio", name: "decision", checked: place === 0, onchange: () => (picked = each) });
  const tap = ({ pupilId }) => {
    intended.set(pupilId, made.indexOf(picked) + 1);
    const fields = { pupilId, choiceId: picked.choiceId };
    page.record([act("record-reflection", { reflectionId: newId(), ...fields })], fields);
  };
  return h(
    "div",
    { class: "stack" },
    h(
      "fieldset",
      { class: "choose" },
      h("legend", {}, say("capture.closing.which")),
      made.map((each, place) => h("label", { class: "check" }, radio(each, place), `${place + 1}. ${each.words}`)),
    ),
    register(say("capture.closing.reflection"), here, { tap, shown: ({ pupilId }) => intended.get(pupilId) ?? "" }),
  );
}

function variations(page, here) {
  const sampled = new Map(recorded(page, "sample-variation").map((each) => [each.pupilId, each.divergence]));
  const tap = ({ pupilId }) => {
    sampled.set(pupilId, NEXT[sampled.get(pupilId)]);
    const fields = { pupilId, divergence: sampled.get(pupilId) };
    page.record([act("sample-variation", fields)], fields);
  };
  const shown = ({ pupilId }) => (sampled.has(pupilId) ? say(`capture.own.${sampled.get(pupilId)}`) : "");
  return register(say("capture.closing.own"), here, { tap, shown });
}

export function closing(page, named = !page.oneScreen) {
  const { state, roster } = page.session;
  const here = roster.filter((pupil) => state.present.has(pupil.pupilId));
  const close = async () => {
    closeSheet();
    await page.record([act("close-lesson")], { forGood: true });
  };
  const children = named
    ? [
        h("section", {}, h("h3", {}, say("capture.closing.reflection")), reflections(page, here)),
        h(
          "details",
          {},
          h("summary", {}, say("capture.closing.own")),
          h("p", { class: "note" }, say("capture.closing.own.note")),
          variations(page, here),
        ),
      ]
    : [h("p", {}, button(say("capture.closing.names"), () => closing(page, true)))];
  sheet(
    say("capture.closing"),
    ...children,
    h("p", { class: "row" }, button(say("capture.closing.close"), close, { class: "button main" }), h("small", {}, say("capture.closing.note"))),
  );
}
