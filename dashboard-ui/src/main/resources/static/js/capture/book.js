// A lesson as the server last told it, in the shape that recording goes on from.
import { tokens } from "capture/tokens";

function line({ lineId, version, text, tokens: told, examinations }) {
  const cut = tokens(text);
  return {
    lineId,
    version,
    text,
    seen: version,
    tokens: cut.map((token, place) => ({
      ...token,
      owner: told[place]?.originator ?? { kind: "TEACHER" },
      carried: told[place]?.carried ?? false,
    })),
    examination: examinations?.find((each) => each.outcome === undefined || each.outcome === null)?.examinationId,
  };
}

function choice(told, settled) {
  return {
    choiceId: told.decisionId,
    question: told.question,
    lineId: told.lineId,
    candidates: told.candidates.map((each) => ({ ...each, owner: each.originator })),
    criteria: told.criteria.map(({ criterionId, words }) => ({ criterionId, words })),
    settled,
    settledBy: told.settledBy,
    version: told.version,
  };
}

function choices({ decisions = [], open = [] } = {}) {
  return [...decisions.map((each) => choice(each, true)), ...open.map((each) => choice(each, false))]
    .filter((each, place) => [...decisions, ...open][place].kind === "CHOICE")
    .sort((a, b) => a.version - b.version);
}

// Times of the server, in those of this device.
function segment(segments, ahead) {
  const running = segments?.at(-1);
  return running && !running.endedAt
    ? { ...running, startedAt: Date.parse(running.startedAt) - ahead }
    : undefined;
}

export function state(book) {
  const { lesson, text, participation, decisions, ahead = 0 } = book;
  const pupils = participation?.pupils ?? [];
  const named = (which) => new Set(pupils.filter(which).map((pupil) => pupil.pupilId));
  return {
    phase: lesson.state,
    lines: (text?.lines ?? []).map(line),
    choices: choices(decisions),
    contributions: new Map(
      choices(decisions)
        .flatMap((each) => each.candidates)
        .map((each) => [each.contributionId, { owner: each.owner, words: each.words }]),
    ),
    focus: lesson.editFocus ?? undefined,
    segment: segment(lesson.segments, ahead),
    segments: new Set((lesson.segments ?? []).map((each) => each.segmentId)),
    present: named((pupil) => pupil.present),
    absent: named((pupil) => !pupil.present),
    heard: named((pupil) => pupil.heard),
    passed: named((pupil) => pupil.passes > 0),
    asked: named((pupil) => pupil.passes > 0 || pupil.invited > 0),
    done: new Set(),
    versions: new Map(),
    latest: undefined,
  };
}

// The oldest part says how far the whole is known.
export function version(book) {
  const parts = [book.lesson, book.text, book.participation, book.decisions];
  return Math.min(...parts.map((part) => part?.asOf?.version ?? 0));
}
