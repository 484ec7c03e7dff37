// What the actions of this device make of a lesson, before the server has told it. Each leaves what was there before as it was, and
// puts something else in its place, so that it can be taken back; and does nothing the second time, since what comes in from a file
// may be in the book already.
import { choice, find, version } from "capture/standing";
import { own } from "capture/tokens";
import { restore, snapshot, traced } from "capture/traces";

const TEACHER = { kind: "TEACHER" };
const INVITED = ["INVITED", "COLD_CALLED", "ROTATION"];

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

// Of what the book has already, its step remembers what it changed. A trace is kept of what is undone among these, and of what is wanted.
export function fold(state, actions, { roster, book, remembered, wanted = [] }) {
  const kept = new Set([...wanted, ...actions.map((each) => each.targetActionId)]);
  const traces = new Map();
  for (const action of actions) {
    if (action.type === "void-action") {
      const trace = traces.get(action.targetActionId) ?? remembered(action.targetActionId);
      if (trace) {
        restore(state, trace);
      }
    } else {
      const before = kept.has(action.actionId) ? snapshot(state) : undefined;
      DO[action.type]?.(state, action, roster, book);
      if (before) {
        traces.set(action.actionId, traced(before, state, action));
      }
    }
  }
  return Object.assign(state, { traces });
}
