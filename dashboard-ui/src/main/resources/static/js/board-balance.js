// Whose the words are: this lesson's share as a bar over the band that was planned, and a small bar for each lesson before it.
import { make, say } from "board-words";

const percent = (share) => Math.round(share * 100);

function bar({ lesson, band }) {
  const track = make("div", "board-bar");
  track.setAttribute("aria-hidden", "true"); // the sentence beside it says the same
  if (band) {
    const planned = make("i", "band");
    planned.style.setProperty("--from", band.low);
    planned.style.setProperty("--to", band.high);
    track.append(planned);
  }
  if (lesson.total > 0) {
    const share = make("i", "share");
    share.style.setProperty("--share", lesson.pupil / lesson.total);
    track.append(share);
  }
  return track;
}

function sentence({ lesson, band }, words) {
  const share = lesson.total === 0 ? say(words, "board.no-words") : say(words, "board.share", lesson.pupil, lesson.total);
  const plan = band ? say(words, "board.planned", percent(band.low), percent(band.high)) : say(words, "board.own-texts");
  return make("p", "board-sentence", `${share} · ${plan}`);
}

function past(lessons, words) {
  const items = lessons.map((lesson, at) => {
    const little = lesson.share === null || lesson.share === undefined;
    const name = little ? say(words, "board.lesson.little", at + 1) : say(words, "board.lesson.share", at + 1, percent(lesson.share));
    const column = make("i", little ? "little" : "column");
    column.style.setProperty("--share", lesson.share ?? 0);
    return make("li", lesson.now ? "now" : "", make("span", "unseen", name), column);
  });
  const list = make("ol", "board-lessons", ...items);
  list.setAttribute("aria-label", say(words, "board.lessons"));
  return list;
}

export function balance(counted, words) {
  const lessons = counted.lessons.length > 1 ? past(counted.lessons, words) : null;
  return make("div", "board-balance", lessons, make("div", "board-now", bar(counted), sentence(counted, words)));
}
