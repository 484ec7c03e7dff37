// The actions behind what the operator does; ids and times are of this device.
import { newId } from "capture/ids";
import { added, tokens } from "capture/tokens";
import { TEACHER } from "capture/originators";

export function act(type, fields = {}) {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return { actionId: newId(), type, occurredAt: new Date().toISOString(), ...Object.fromEntries(given) };
}

function form(text) {
  const cut = tokens(text);
  const words = cut.filter((token) => token.word).length;
  return words === 1 ? "WORD" : /[.!?…]["”’)]?$/u.test(text) ? "SENTENCE" : "PHRASE";
}

export function offer(who, text, more = {}) {
  const route = who.kind === "PUPIL" || who.kind === "PAIR" ? "VOLUNTEERED" : undefined;
  return act("offer-contribution", {
    contributionId: newId(),
    originator: who,
    form: text ? form(text) : undefined,
    route,
    text,
    ...more,
  });
}

// Said, and written down; what is written may be another wording than what was said.
export function write(who, said, written, { afterLineId, contribution, more, scribe } = {}) {
  const offered = contribution ? [] : [offer(who, said, more)];
  const contributionIds = [contribution ?? offered[0].contributionId];
  return [...offered, act("scribe-line", { lineId: newId(), afterLineId, text: written, contributionIds, scribe })];
}

// A line as it is to read. Words of a pupil come as a suggestion of theirs; the teacher's own hand needs none.
export function revise(line, text, who, { choice, contribution, narration, focus, more, scribe } = {}) {
  const byTeacher = !who || who.kind === "TEACHER";
  const words = added(line.text, text);
  const offered =
    contribution || byTeacher ? [] : [offer(who, words, { form: "EDIT", lineId: line.lineId, ...more })];
  const linked = contribution ? [contribution] : offered.map((each) => each.contributionId);
  return [
    ...offered,
    act("revise-line", {
      lineId: line.lineId,
      baseVersion: line.version,
      text,
      contributionIds: linked.length > 0 ? linked : undefined,
      choiceId: choice,
      examinationId: line.examination,
      craftFocus: focus,
      narration,
      scribe,
    }),
  ];
}

export function reason(who, text, about) {
  return act("give-reason", { reasonId: newId(), originator: who ?? TEACHER, text, ...about });
}

export function segment(kind, minutes) {
  return act("start-segment", {
    segmentId: newId(),
    kind,
    plannedSeconds: minutes ? Math.round(minutes * 60) : undefined,
  });
}
