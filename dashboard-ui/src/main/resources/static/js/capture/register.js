// A class by name, for one tap a child.
import { button, h } from "capture/dom";
import { first } from "capture/originators";

// tapped answers what stands below the name from now on; pressed whether the child is marked, where that is told.
export function register(label, pupils, { tap, shown = () => "", pressed }) {
  const child = (pupil) => {
    const mark = h("small", {}, shown(pupil));
    const seat = button(h("b", {}, first(pupil)), () => {
      tap(pupil);
      mark.textContent = shown(pupil);
      if (pressed) {
        seat.setAttribute("aria-pressed", String(pressed(pupil)));
      }
    });
    seat.className = "seat";
    seat.setAttribute("aria-label", pupil.displayName);
    if (pressed) {
      seat.setAttribute("aria-pressed", String(pressed(pupil)));
    }
    seat.append(mark);
    return seat;
  };
  return h("div", { class: "register", role: "group", "aria-label": label }, pupils.map(child));
}
