// Who came late and who has gone, during the lesson.
import { act } from "capture/acts";
import { h } from "capture/dom";
import { originator } from "capture/originators";
import { register } from "capture/register";
import { sheet } from "capture/sheet";
import { say } from "capture/words";

export function attendance(page) {
  const { session } = page;
  const here = (pupil) => !session.state.absent.has(pupil.pupilId);
  const tap = (pupil) => {
    const fields = { pupilId: pupil.pupilId, present: !here(pupil) };
    page.record([act("correct-attendance", fields)], { who: originator([pupil.pupilId]) });
  };
  sheet(say("capture.attendance"), h("p", { class: "note" }, say("capture.attendance.note")), register(say("capture.attendance"), session.roster, { tap, pressed: here }));
}
