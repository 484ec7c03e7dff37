// Blanks the screen and fills it. Esc also leaves the full screen, where the browser keeps the key for itself: then leaving it
// blanks, so that the key never fails whoever wants the board gone.
import { allowed } from "shortcuts";

export function screen(main) {
  const blank = main.querySelector(".board-blank");
  const others = [...main.children].filter((each) => each !== blank);
  let wanted = false; // a change of the full screen that was asked for

  function show(blanked) {
    blank.hidden = !blanked;
    others.forEach((each) => (each.inert = blanked));
    main.classList.toggle("blanked", blanked);
    main.querySelector(blanked ? "[data-unblank]" : "[data-blank]").focus({ preventScroll: true });
  }

  async function fill() {
    wanted = true;
    try {
      await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    } catch {
      wanted = false; // where it is not allowed the page stays as it is
    }
  }

  main.querySelector("[data-blank]").addEventListener("click", () => show(true));
  main.querySelector("[data-unblank]").addEventListener("click", () => show(false));
  main.querySelector("[data-full]").addEventListener("click", fill);
  document.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement && !wanted) {
      show(true);
    }
    wanted = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      show(blank.hidden);
    } else if (event.key === "f" && !event.ctrlKey && !event.metaKey && !event.altKey && allowed()) {
      fill();
    }
  });
}
