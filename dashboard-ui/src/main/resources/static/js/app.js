// What every page runs; each behaviour is a module of its own. What only some pages have comes with the first of its kind,
// which may be there only once the page has renewed itself.
import "figure-numbers";
import "figure-export";
import "print";
import "retry";
import "shortcuts";
import "unsent";

const KINDS = {
  "release-chart": "release-chart",
  "dot-strip": "dot-strip",
  "text-history": "[data-steps]",
  "lesson-rows": "[data-add-lesson]",
  live: "[data-live]",
};

function behave() {
  for (const [kind, element] of Object.entries(KINDS)) {
    if (document.querySelector(element)) {
      import(kind);
    }
  }
}

behave();
["htmx:afterSettle", "renewed"].forEach((name) => document.addEventListener(name, behave));
