// What the actions of this device make of a lesson, before the server has told it. Each does nothing the second time, since
// what was acknowledged may be in the book already.
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
    state.latest = contributionId;
    hear(state, originator);
    if (INVITED.includes(route)) {
      originator.pupilIds?.forEach((pupil) => state.asked.add(pupil));
    }
    const slot = choice(state, choiceId);
    if (slot && !slot.candidates.some((each) => each.contributionId === contributionId)) {
      slot.candidates.push({ contributionId, owner: originator, words: text, chosen: false });
    }
  },
  "correct-attribution"(state, { contributionId, originator }) {
    const known = state.contributions.get(contributionId);
    state.contributions.set(contributionId, { ...known, owner: originator });
    hear(state, originator);
    const is = (token) => known !== undefined && token.owner === known.owner;
    state.lines.forEach((line) => line.tokens.filter(is).forEach((token) => (token.owner = originator)));
    state.choices
      .flatMap((each) => each.candidates)
      .filter((each) => each.contributionId === contributionId)
      .forEach((each) => (each.owner = originator));
  },
  "take-pass"(state, { pupilId }) {
    state.passed.add(pupilId);
    state.asked.add(pupilId);
    arrive(state, pupilId);
  },
  "open-choice"(state, { choiceId, question, lineId }) {
    if (!choice(state, choiceId)) {
      state.choices.push({ choiceId, question, lineId, candidates: [], criteria: [], settled: false });
    }
  },
  "state-criterion"(state, { choiceId, criterionId, originator, text }) {
    hear(state, originator);
    const slot = choice(state, choiceId);
    if (slot && !slot.criteria.some((each) => each.criterionId === criterionId)) {
      slot.criteria.push({ criterionId, words: text });
    }
  },
  "give-reason"(state, { originator }) {
    hear(state, originator);
  },
  "settle-choice"(state, { choiceId, contributionId, settledBy }) {
    const slot = choice(state, choiceId);
    if (slot) {
      slot.settled = true;
      slot.settledBy = settledBy;
      slot.candidates.forEach((each) => (each.chosen = each.contributionId === contributionId));
    }
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
      state.versions.set(newLineId, 1);
      state.lines.splice(place(state, lineId), 0, { lineId: newLineId, version: 1, text: tail, tokens: rest });
      rewrite(state, line, head, line.tokens.filter((token) => token.at < at));
    }
  },
  "join-lines"(state, { lineId, baseVersion, nextLineId }) {
    const [line, next] = [find(state, lineId), find(state, nextLineId)];
    if (line?.version === baseVersion && next) {
      const text = `${line.text} ${next.text}`;
      const moved = next.tokens.map((token) => ({ ...token, at: token.at + line.text.length + 1 }));
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
    if (line && !state.done.has(examinationId)) {
      Object.assign(line, { examination: examinationId, question });
    }
  },
  "close-examination"(state, { examinationId }) {
    state.done.add(examinationId);
    state.lines.filter((line) => line.examination === examinationId).forEach((line) => Object.assign(line, { examination: undefined, question: undefined }));
  },
};

const TEXT = ["carry-text", "scribe-line", "revise-line", "split-line", "join-lines", "move-line", "remove-line"];

// How each line that an action names stood before, and where; nothing of one that was not there.
function traced(before, after, named) {
  const stood = new Map(before.map((line, index) => [line.lineId, { ...line, index }]));
  const stands = new Map(after.map((line, index) => [line.lineId, { ...line, index }]));
  return [...new Set([...stood.keys(), ...stands.keys()])]
    .filter((id) => named.includes(id) || !stood.has(id))
    .filter((id) => stood.get(id)?.text !== stands.get(id)?.text || moved(stood.get(id), stands.get(id)))
    .map((lineId) => ({ lineId, before: stood.get(lineId) }));
}

const moved = (before, after) => before && after && before.version === after.version && before.index !== after.index;

function restore(state, trace = []) {
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

// What was undone of this device leaves no trace but in the text, whose versions only rise; of what the book has already, its
// step remembers how the lines stood.
export function fold(state, actions, { roster, book, remembered }) {
  const gone = new Set(actions.filter((each) => each.type === "void-action").map((each) => each.targetActionId));
  const traces = new Map();
  for (const action of actions) {
    if (action.type === "void-action") {
      const trace = traces.get(action.targetActionId) ?? [];
      restore(state, trace.length > 0 ? trace : remembered(action.targetActionId));
    } else if (TEXT.includes(action.type)) {
      const stood = state.lines.map((line) => ({ ...line }));
      DO[action.type](state, action, roster, book);
      traces.set(action.actionId, traced(stood, state.lines, [action.lineId, action.nextLineId]));
    } else if (!gone.has(action.actionId)) {
      DO[action.type]?.(state, action, roster, book);
    }
  }
  return Object.assign(state, { traces });
}
