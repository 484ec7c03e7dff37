// What an action has changed in a lesson, and how that is put back.
import { choice, find, version } from "capture/standing";

const SETS = ["present", "absent", "heard", "passed", "asked"];
const ONES = ["focus", "segment"];

export function snapshot({ lines, contributions, choices, ...state }) {
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
export function traced(before, state, { lineId, nextLineId, contributionId }) {
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

// Lines that only make room for others have not changed. Of a line that reads as it did, where it did, only what is known of it has.
function linesTraced(before, after, named) {
  const stood = new Map(before.map((line, index) => [line.lineId, { ...line, index }]));
  const stands = new Map(after.map((line, index) => [line.lineId, { ...line, index }]));
  const differs = (id, part) => stood.get(id)?.[part] !== stands.get(id)?.[part];
  const isRewritten = (id) => differs(id, "text") || (named.includes(id) && differs(id, "index"));
  return [...new Set([...stood.keys(), ...stands.keys()])]
    .filter((id) => isRewritten(id) || differs(id, "tokens") || differs(id, "examination"))
    .map((id) => ({ lineId: id, before: stood.get(id), rewritten: isRewritten(id) }));
}

export function restore(state, { lines, sets, ones, choices, said: told }) {
  restoreLines(state, lines.filter((each) => each.rewritten));
  lines.filter((each) => !each.rewritten).forEach(({ before }) => restoreMarks(find(state, before.lineId), before));
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

// The line may read otherwise by now: then only its examination is as it was.
function restoreMarks(line, { text, tokens, examination, question }) {
  if (line) {
    Object.assign(line, { examination, question, tokens: line.text === text ? tokens : line.tokens });
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
