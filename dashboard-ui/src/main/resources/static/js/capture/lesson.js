// What the actions of this device make of a lesson, before the server has told it. Each leaves what was there before as it was, and
// puts something else in its place, so that it can be taken back; and does nothing the second time, since what comes in from a file
// may be in the book already.
import { own } from "capture/tokens";

const TEACHER = { kind: "TEACHER" };
const INVITED = ["INVITED", "COLD_CALLED", "ROTATION"];

const find = (state, lineId) => state.lines.find((line) => line.lineId === lineId);
const choice = (state, choiceId) => state.choices.find((each) => each.choiceId === choiceId);

function hear(state, originator) {
  for (const pupil of originator?.pupilIds ?? []) {
    state.heard.add(pupil);
    arrive(state, pupil);
  }
}

function arrive(state, pupil) {
  state.absent.delete(pupil);
  state.present.add(pupil);
}

// The choice with some of it made anew.
function alter(state, choiceId, make) {
  state.choices = state.choices.map((each) => (each.choiceId === choiceId ? { ...each, ...make(each) } : each));
}

function said(state, ids = []) {
  return ids.map((id) => state.contributions.get(id)).filter((each) => each !== undefined);
}

// A line's version never comes back, whatever is undone.
function version(state, lineId) {
  return (state.versions.get(lineId) ?? find(state, lineId)?.version ?? 0) + 1;
}

function rewrite(state, line, text, tokens) {
  const now = version(state, line.lineId);
  state.versions.set(line.lineId, now);
  Object.assign(line, { text, tokens, version: now });
}

function place(state, afterLineId, first) {
  const after = state.lines.findIndex((line) => line.lineId === afterLineId);
  return after >= 0 ? after + 1 : first ? 0 : state.lines.length;
}

const DO = {
  "open-lesson"(state, { absentPupilIds = [], presentPupilIds }, roster) {
    if (state.phase === "PLANNED") {
      state.phase = "OPEN";
      const away = presentPupilIds ? roster.filter((id) => !presentPupilIds.includes(id)) : absentPupilIds;
      state.absent = new Set(away);
      state.present = new Set(roster.filter((id) => !away.includes(id)));
    }
  },
  "close-lesson"(state) {
    state.phase = "CLOSED";
    state.segment = undefined;
  },
  "reopen-lesson"(state) {
    state.phase = "OPEN";
  },
  "correct-attendance"(state, { pupilId, present }) {
    if (present) {
      arrive(state, pupilId);
    } else {
      state.present.delete(pupilId);
      state.absent.add(pupilId);
    }
  },
  "start-segment"(state, { segmentId, kind, occurredAt, plannedSeconds }) {
    if (!state.segments.has(segmentId)) {
      state.segments.add(segmentId);
      state.segment = { segmentId, kind, startedAt: Date.parse(occurredAt), plannedSeconds };
    }
  },
  "set-edit-focus"(state, { craftFocus }) {
    state.focus = craftFocus;
  },
  "clear-edit-focus"(state) {
    state.focus = undefined;
  },
  "carry-text"(state, { fromLessonId }, roster, book) {
    for (const line of book.last?.lessonId === fromLessonId ? book.last.lines : []) {
      if (!find(state, line.lineId)) {
        state.lines.push({
          ...line,
          version: version(state, line.lineId),
          tokens: line.tokens.map((token) => ({ ...token, carried: true })),
        });
      }
    }
  },
  "offer-contribution"(state, { contributionId, originator, text, choiceId, route }) {
    state.contributions.set(contributionId, { owner: originator, words: text });
    hear(state, originator);
    if (INVITED.includes(route)) {
      originator.pupilIds?.forEach((pupil) => state.asked.add(pupil));
    }
    alter(state, choiceId, ({ candidates }) => {
      const known = candidates.some((each) => each.contributionId === contributionId);
      return known ? {} : { candidates: [...candidates, { contributionId, owner: originator, words: text, chosen: false }] };
    });
  },
  "correct-attribution"(state, { contributionId, originator }) {
    const known = state.contributions.get(contributionId);
    state.contributions.set(contributionId, { ...known, owner: originator });
    hear(state, originator);
    const is = (token) => known !== undefined && token.owner === known.owner;
    for (const line of state.lines.filter((each) => each.tokens.some(is))) {
      line.tokens = line.tokens.map((token) => (is(token) ? { ...token, owner: originator } : token));
    }
    const corrected = (each) => (each.contributionId === contributionId ? { ...each, owner: originator } : each);
    state.choices = state.choices.map((each) => ({ ...each, candidates: each.candidates.map(corrected) }));
  },
  "take-pass"(state, { pupilId }) {
    state.passed.add(pupilId);
    state.asked.add(pupilId);
    arrive(state, pupilId);
  },
  "open-choice"(state, { choiceId, question, lineId }) {
    if (!choice(state, choiceId)) {
      state.choices = [...state.choices, { choiceId, question, lineId, candidates: [], criteria: [], settled: false }];
    }
  },
  "state-criterion"(state, { choiceId, criterionId, originator, text }) {
    hear(state, originator);
    alter(state, choiceId, ({ criteria }) => {
      const known = criteria.some((each) => each.criterionId === criterionId);
      return known ? {} : { criteria: [...criteria, { criterionId, words: text }] };
    });
  },
  "give-reason"(state, { originator }) {
    hear(state, originator);
  },
  "settle-choice"(state, { choiceId, contributionId, settledBy }) {
    alter(state, choiceId, ({ candidates }) => ({
      settled: true,
      settledBy,
      candidates: candidates.map((each) => ({ ...each, chosen: each.contributionId === contributionId })),
    }));
  },
  "scribe-line"(state, { lineId, afterLineId, text, contributionIds, originator = TEACHER }) {
    if (!find(state, lineId) && !state.versions.has(lineId)) {
      const tokens = own(text, { said: said(state, contributionIds), owner: originator });
      state.versions.set(lineId, 1);
      state.lines.splice(place(state, afterLineId), 0, { lineId, version: 1, text, tokens });
    }
  },
  "revise-line"(state, { lineId, baseVersion, text, contributionIds, originator = TEACHER, narration }) {
    hear(state, narration?.originator);
    const line = find(state, lineId);
    if (line?.version === baseVersion && line.text !== text) {
      const words = { before: line.tokens, said: said(state, contributionIds), owner: originator };
      rewrite(state, line, text, own(text, words));
    }
  },
  "split-line"(state, { lineId, baseVersion, at, newLineId }) {
    const line = find(state, lineId);
    if (line?.version === baseVersion && !find(state, newLineId)) {
      const [head, tail] = [line.text.slice(0, at).trimEnd(), line.text.slice(at)];
      const rest = line.tokens.filter((token) => token.at >= at).map((token) => ({ ...token, at: token.at - at }));
      const between = line.text.slice(head.length, at);
      state.versions.set(newLineId, 1);
      state.lines.splice(place(state, lineId), 0, { lineId: newLineId, version: 1, text: tail, tokens: rest });
      rewrite(state, line, head, line.tokens.filter((token) => token.at < at));
      line.seam = { nextLineId: newLineId, between };
    }
  },
  "join-lines"(state, { lineId, baseVersion, nextLineId }) {
    const [line, next] = [find(state, lineId), find(state, nextLineId)];
    if (line?.version === baseVersion && next) {
      const between = line.seam?.nextLineId === nextLineId ? line.seam.between : " ";
      const text = line.text + between + next.text;
      const moved = next.tokens.map((token) => ({ ...token, at: token.at + line.text.length + between.length }));
      state.lines.splice(state.lines.indexOf(next), 1);
      state.versions.set(nextLineId, next.version);
      rewrite(state, line, text, [...line.tokens, ...moved]);
    }
  },
  "move-line"(state, { lineId, baseVersion, afterLineId }) {
    const line = find(state, lineId);
    if (line?.version === baseVersion) {
      state.lines.splice(state.lines.indexOf(line), 1);
      state.lines.splice(place(state, afterLineId, true), 0, line);
    }
  },
  "remove-line"(state, { lineId, baseVersion }) {
    const line = find(state, lineId);
    if (line?.version === baseVersion) {
      state.versions.set(lineId, line.version);
      state.lines.splice(state.lines.indexOf(line), 1);
    }
  },
  "examine-line"(state, { examinationId, lineId, question }) {
    const line = find(state, lineId);
    if (line) {
      Object.assign(line, { examination: examinationId, question });
    }
  },
  "close-examination"(state, { examinationId }) {
    const closed = { examination: undefined, question: undefined };
    state.lines.filter((line) => line.examination === examinationId).forEach((line) => Object.assign(line, closed));
  },
};

const SETS = ["present", "absent", "heard", "passed", "asked"];
const ONES = ["focus", "segment"];

function snapshot({ lines, contributions, choices, ...state }) {
  return {
    lines: lines.map((line) => ({ ...line })),
    contributions: new Map(contributions),
    choices,
    ...Object.fromEntries(SETS.map((name) => [name, new Set(state[name])])),
    ...Object.fromEntries(ONES.map((name) => [name, state[name]])),
  };
}

// What an action has changed: how lines stood before, and where; whom it counted, and whom no longer; the focus, the part, the choices
// and what was said as they were. Nothing stands for what was not there.
function traced(before, state, { lineId, nextLineId, contributionId }) {
  const sets = SETS.map((name) => ({
    name,
    more: [...state[name]].filter((id) => !before[name].has(id)),
    less: [...before[name]].filter((id) => !state[name].has(id)),
  }));
  return {
    lines: linesTraced(before.lines, state.lines, [lineId, nextLineId]),
    sets: sets.filter(({ more, less }) => more.length + less.length > 0),
    ones: ONES.filter((name) => before[name] !== state[name]).map((name) => ({ name, value: before[name] })),
    choices: state.choices
      .map(({ choiceId }) => ({ choiceId, slot: choice(before, choiceId) }))
      .filter(({ choiceId, slot }) => choice(state, choiceId) !== slot),
    said: contributionId && { contributionId, value: before.contributions.get(contributionId) },
  };
}

const PARTS = ["text", "tokens", "examination"];

// Lines that only make room for others have not changed.
function linesTraced(before, after, named) {
  const stood = new Map(before.map((line, index) => [line.lineId, { ...line, index }]));
  const stands = new Map(after.map((line, index) => [line.lineId, { ...line, index }]));
  const isMoved = (id) => named.includes(id) && stood.get(id)?.index !== stands.get(id)?.index;
  return [...new Set([...stood.keys(), ...stands.keys()])]
    .filter((id) => PARTS.some((part) => stood.get(id)?.[part] !== stands.get(id)?.[part]) || isMoved(id))
    .map((id) => ({ lineId: id, before: stood.get(id) }));
}

function restore(state, { lines, sets, ones, choices, said: told }) {
  restoreLines(state, lines);
  for (const { name, more, less } of sets) {
    more.forEach((id) => state[name].delete(id));
    less.forEach((id) => state[name].add(id));
  }
  ones.forEach(({ name, value }) => (state[name] = value));
  const slots = new Map(choices.map(({ choiceId, slot }) => [choiceId, slot]));
  state.choices = state.choices
    .map((each) => (slots.has(each.choiceId) ? slots.get(each.choiceId) : each))
    .filter((each) => each !== undefined);
  if (told?.value) {
    state.contributions.set(told.contributionId, told.value);
  }
}

function restoreLines(state, trace) {
  const now = new Map(trace.map(({ lineId }) => [lineId, find(state, lineId)]));
  state.lines = state.lines.filter((line) => !now.has(line.lineId));
  now.forEach((line, lineId) => line && state.versions.set(lineId, line.version));
  const back = trace.filter(({ before }) => before).sort((a, b) => a.before.index - b.before.index);
  for (const { lineId, before } of back) {
    const { index, ...line } = before;
    const last = now.get(lineId) ?? { text: line.text, version: state.versions.get(lineId) ?? line.version };
    line.version = last.text === line.text ? last.version : version(state, lineId);
    state.versions.set(lineId, line.version);
    state.lines.splice(index, 0, line);
  }
}

// Of what the book has already, its step remembers what it changed.
export function fold(state, actions, { roster, book, remembered }) {
  const traces = new Map();
  for (const action of actions) {
    if (action.type === "void-action") {
      const trace = traces.get(action.targetActionId) ?? remembered(action.targetActionId);
      if (trace) {
        restore(state, trace);
      }
    } else {
      const before = snapshot(state);
      DO[action.type]?.(state, action, roster, book);
      traces.set(action.actionId, traced(before, state, action));
    }
  }
  return Object.assign(state, { traces });
}
