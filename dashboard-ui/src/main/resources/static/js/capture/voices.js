// Whose voice next? A few of those who were not asked yet, at random and in the order of their names; who passed is told apart.
import { button, h } from "capture/dom";
import { originator } from "capture/originators";
import { closeSheet, sheet } from "capture/sheet";
import { say } from "capture/words";

const FEW = 4;

function some(pupils, most) {
  const drawn = [...pupils];
  for (let place = drawn.length - 1; place > 0; place--) {
    const other = crypto.getRandomValues(new Uint32Array(1))[0] % (place + 1);
    [drawn[place], drawn[other]] = [drawn[other], drawn[place]];
  }
  return drawn.slice(0, most).sort((a, b) => a.displayName.localeCompare(b.displayName));
}

export function voices(page) {
  const { state, roster } = page.session;
  const here = roster.filter((pupil) => state.present.has(pupil.pupilId) && !state.heard.has(pupil.pupilId));
  const never = some(here.filter((pupil) => !state.asked.has(pupil.pupilId)), FEW);
  const passed = some(here.filter((pupil) => state.passed.has(pupil.pupilId)), FEW);
  const names = (pupils) =>
    h(
      "p",
      { class: "row" },
      pupils.map((pupil) => button(pupil.displayName, () => ask(page, pupil))),
    );
  sheet(
    say("capture.voices"),
    h("p", { class: "note" }, say("capture.voices.note")),
    never.length > 0 ? [h("h3", {}, say("capture.voices.never")), names(never)] : h("p", {}, say("capture.voices.all")),
    ...(passed.length > 0 ? [h("h3", {}, say("capture.voices.passed")), names(passed)] : []),
    h("p", { class: "row" }, button(say("capture.voices.others"), () => voices(page))),
  );
}

// Whoever is asked answers by a tap on what came of it.
function ask(page, pupil) {
  const who = originator([pupil.pupilId]);
  sheet(
    pupil.displayName,
    h(
      "p",
      { class: "row" },
      button(
        say("capture.voices.spoke"),
        () => {
          closeSheet();
          page.offerBy(who, { route: "INVITED" });
        },
        { class: "button main" },
      ),
      button(say("capture.voices.words"), () => {
        closeSheet();
        page.listenTo(who, { route: "INVITED" });
      }),
      button(say("capture.seats.pass"), () => page.seats.pass(pupil.pupilId)),
    ),
  );
}
