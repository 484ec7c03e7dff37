// What every page runs; each behaviour is a module of its own and waits for its element. A chart's own modules come
// with the first of its kind, which may be there only once the page has renewed itself.
import "figure-numbers";
import "figure-export";
import "live";
import "retry";
import "lesson-rows";
import "print";
import "shortcuts";

const KINDS = { "release-chart": "release-chart", "dot-strip": "dot-strip", "text-history": "[data-steps]" };

function charts() {
  for (const [kind, element] of Object.entries(KINDS)) {
    if (document.querySelector(element)) {
      import(kind);
    }
  }
}

charts();
document.addEventListener("htmx:afterSettle", charts);
