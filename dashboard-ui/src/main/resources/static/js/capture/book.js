// A lesson as the server last told it, in the shape that recording goes on from.
import { tokens } from "capture/tokens";

// Each line that was told is cut into its words once.
const owned = new WeakMap();

function words(line) {
  if (!owned.has(line)) {
    const made = tokens(line.text).map((token, place) => ({
      ...token,
      owner: line.tokens[place]?.originator ?? { kind: "TEACHER" },
      carried: line.tokens[place]?.carried ?? false,
    }));
    owned.set(line, made);
  }
  return owned.get(line);
}

function line(told) {
  const { lineId, version, text, examinations } = told;
  return { lineId, version, text, tokens: words(told), ...open(examinations) };
}

function open(examinations = []) {
  const { examinationId: examination, question } =
    examinations.find((each) => each.outcome === undefined || each.outcome === null) ?? {};
  return { examination, question };
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
    ? { ...running, plannedSeconds: running.plannedSeconds ?? undefined, startedAt: Date.parse(running.startedAt) - ahead }
    : undefined;
}

export function state(book) {
  const { lesson, text, participation, decisions, ahead = 0 } = book;
  const pupils = participation?.pupils ?? [];
  const { present = [], absent = [], asked = [], passed = [] } = participation?.register ?? {};
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
    present: new Set(present),
    absent: new Set(absent),
    heard: new Set(pupils.filter((pupil) => pupil.heard).map((pupil) => pupil.pupilId)),
    passed: new Set(passed),
    asked: new Set([...asked, ...passed]),
    nameless: participation?.withheld?.code === "TOO_FEW_NAMED",
    versions: new Map(),
  };
}

const PARTS = ["lesson", "text", "participation", "decisions"];
const at = (book, part) => book?.[part]?.asOf?.version ?? 0;

// Of each part the younger one, whichever came first, and how far all of them have come.
export function newer(known, told) {
  const older = PARTS.filter((part) => at(known, part) > at(told, part));
  const kept = Object.fromEntries(older.map((part) => [part, known[part]]));
  if (known?.seats?.unsent && !told.seats?.unsent) {
    kept.seats = known.seats; // moved here, and the server does not know
  }
  const versions = [known?.version, told.version].filter((version) => version !== undefined);
  return { ...known, ...told, ...kept, version: versions.length > 0 ? Math.max(...versions) : undefined };
}

// How far all parts of a lesson have come that were fetched one by one.
export const reached = (parts) => Math.min(...PARTS.map((part) => at(parts, part)));
