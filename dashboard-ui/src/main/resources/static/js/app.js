// What every page runs; each behaviour is a module of its own and waits for its element.
import "release-chart";
import "dot-strip";
import "figure-numbers";
import "figure-export";
import "live";
import "retry";
import "lesson-rows";
import "print";
import "shortcuts";
