// What every page runs; each behaviour is a module of its own and waits for its element. A chart's own modules come
// with the first of its kind, which may be there only once the page has renewed itself.
import "figure-numbers";
import "figure-export";
import "live";
import "retry";
import "lesson-rows";
import "print";
import "shortcuts";

function charts() {
  for (const kind of ["release-chart", "dot-strip"]) {
    if (document.querySelector(kind)) {
      import(kind);
    }
  }
}

charts();
document.addEventListener("htmx:afterSettle", charts);
