// The book of a lesson: everything that is fetched to record in it, and what changes of it as it goes on.
import { reached } from "capture/book";
import { read } from "outbox/http";
import { follow } from "stream";

const PARTS = ["lesson", "text", "participation", "decisions"];

const bodyOf = (answer) => (answer.status === 200 ? answer.body : undefined);

// Answers {book}, or the status that stood in the way.
export async function fetchBook(lessonId) {
  const address = `/api/lessons/${lessonId}`;
  const first = await read(address);
  if (first.status !== 200) {
    return { status: first.status };
  }
  const lesson = first.body;
  const [text, participation, decisions, roster, left, seats, unit, balance] = await Promise.all(
    [
      `${address}/text`,
      `${address}/participation`,
      `${address}/decisions`,
      `/api/classes/${lesson.classId}/pupils`,
      `/api/classes/${lesson.classId}/pupils?left=true`,
      `/api/classes/${lesson.classId}/seats`,
      `/api/units/${lesson.unitId}`,
      `/api/units/${lesson.unitId}/balance`,
    ].map(read),
  );
  const lost = [text, participation, decisions, roster, left].find((answer) => answer.status !== 200);
  if (lost) {
    return { status: lost.status };
  }
  const parts = { lesson, text: text.body, participation: participation.body, decisions: decisions.body };
  return {
    book: {
      ...parts,
      version: reached(parts),
      roster: roster.body,
      formerly: left.body,
      seats: bodyOf(seats),
      unit: bodyOf(unit),
      balance: bodyOf(balance),
      last: await lastOf(lesson, bodyOf(unit)),
      ahead: Number.isFinite(first.date) ? first.date - Date.now() : 0,
    },
  };
}

// The lesson of the unit before this one: its criteria and its text.
async function lastOf(lesson, unit) {
  const lessons = unit?.lessons ?? [];
  const earlier = lessons.slice(0, Math.max(0, lessons.findIndex((each) => each.lessonId === lesson.lessonId)));
  const last = earlier.findLast((each) => each.state === "CLOSED");
  if (!last) {
    return undefined;
  }
  const [text, decisions] = await Promise.all(
    ["text", "decisions"].map((part) => read(`/api/lessons/${last.lessonId}/${part}`)),
  );
  const all = [...(bodyOf(decisions)?.decisions ?? []), ...(bodyOf(decisions)?.open ?? [])];
  return {
    lessonId: last.lessonId,
    title: last.title,
    text: bodyOf(text),
    criteria: [...new Set(all.flatMap((each) => each.criteria ?? []).map((each) => each.words))].filter(Boolean),
  };
}

// Tells of each part that changed, and then how far all of them have come.
export function listen(lessonId, hear) {
  const parts = PARTS.map((part) => [part, (told) => hear({ [part]: told })]);
  return follow(`/api/lessons/${lessonId}/stream`, { ...Object.fromEntries(parts), "as-of": hear });
}
