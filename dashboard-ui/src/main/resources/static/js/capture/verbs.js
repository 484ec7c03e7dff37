// The verbs of the line. Each makes actions, or says what is missing, or asks the page for something.
import { act, offer, reason, segment, write } from "capture/acts";
import { newId } from "capture/ids";
import { CLASS, leading, SOURCE, TEACHER } from "capture/originators";

const hold = (key, ...args) => ({ hold: [key, ...args] });
const ask = (what, more) => ({ ask: what, ...more });
const one = (action) => ({ actions: [action] });
const who = (given, text, roster) => (given ? { who: given, rest: text } : (leading(text, roster) ?? { who: TEACHER, rest: text }));
const unknown = (said) => said.who === TEACHER && said.rest !== ""; // something stands there, and it is no code

const examined = (state) => state.lines.findLast((each) => each.examination);

// What a reason is for where nothing else is said: the choice that is open, the line that is taken up or under examination, or the last one.
export function discussed(state, editing) {
  const slot = openChoice(state);
  const line = editing ?? examined(state) ?? state.lines.at(-1);
  return slot
    ? { choiceId: slot.choiceId }
    : line?.examination
      ? { examinationId: line.examination }
      : line && { lineId: line.lineId };
}

export function openChoice(state) {
  const last = state.choices.at(-1);
  return last && !last.settled && !state.left.has(last.choiceId) ? last : undefined;
}

function lineOf(number, { state, editing }) {
  return number ? state.lines[Number(number) - 1] : (editing ?? state.lines.at(-1));
}

// v, c and t, or a code: who decided.
function settledBy(text, given, roster) {
  const word = text.trim().toLowerCase();
  const known = { v: "VOTE", vote: "VOTE", c: "CONSENSUS", consensus: "CONSENSUS", t: "TEACHER", teacher: "TEACHER" }[word];
  if (known && !given) {
    return { settledBy: known };
  }
  const said = given ? { who: given, rest: word } : leading(word, roster);
  const isOne = said?.rest.trim() === "";
  return isOne && (said.who === CLASS ? { settledBy: "CONSENSUS" } : { settledBy: "PUPIL", decider: said.who });
}

function first(text, kinds) {
  const [word, ...rest] = text.trim().split(/\s+/);
  const kind = word && Object.keys(kinds).find((each) => each.startsWith(word.toLowerCase()));
  return kind && { kind: kinds[kind], rest: rest.join(" ") };
}

const KINDS = {
  modelling: "MODELLING",
  writing: "SHARED_WRITING",
  examination: "EXAMINATION",
  editing: "EDITING",
  planning: "PLANNING",
  think: "THINK_TIME",
  talk: "PAIR_TALK",
  piggyback: "PIGGYBACK",
  independent: "INDEPENDENT",
  reflection: "REFLECTION",
};
const FOCI = {
  openings: "SENTENCE_OPENINGS",
  nouns: "NOUN_PHRASES",
  vocabulary: "VOCABULARY",
  paragraphs: "PARAGRAPH_TRANSITIONS",
  cohesion: "COHESION",
  punctuation: "PUNCTUATION",
  dialogue: "DIALOGUE",
  other: "OTHER",
};
const QUESTIONS = { works: "WORKS", stronger: "STRONGER", rework: "REWORK" };
const OUTCOMES = { kept: "KEPT", reworked: "REWORKED", parked: "PARKED" };
const DIVERGENCE = { same: "SAME", variation: "VARIATION", own: "OWN_WAY" };

const LONGEST = 120; // minutes

function timed(kind, text) {
  const minutes = text === "" ? undefined : Number(text.replace(",", "."));
  const fits = minutes === undefined || (minutes >= 0.1 && minutes <= LONGEST);
  return fits ? one(segment(kind, minutes)) : hold("capture.hold.minutes");
}

export const VERBS = {
  choice: {
    key: "c",
    run: (text, { state, editing, say }) =>
      openChoice(state)
        ? hold("capture.hold.open")
        : one(act("open-choice", { choiceId: newId(), question: text || say("capture.choice.question"), lineId: editing?.lineId })),
  },
  criterion: {
    key: "k",
    run(text, { given, roster, state }) {
      const slot = openChoice(state);
      const said = who(given, text, roster);
      if (!slot || !said.rest) {
        return slot ? hold("capture.hold.words") : hold("capture.hold.choice");
      }
      const fields = { choiceId: slot.choiceId, criterionId: newId(), originator: said.who, text: said.rest };
      return one(act("state-criterion", fields));
    },
  },
  reason: {
    key: "r",
    run(text, { given, roster, state, editing }) {
      const said = who(given, text, roster);
      const slot = openChoice(state);
      const [, which, behind = ""] = text.match(/^([A-Z]):?\s+(.*)$/s) ?? [];
      const turned = slot && said.who === TEACHER ? leading(behind, roster) : undefined; // the candidate first, and then the pupil
      if (turned) {
        return this.run(`${which}: ${turned.rest}`, { given: turned.who, roster, state, editing });
      }
      if (said.who === TEACHER && !said.rest) {
        return hold("capture.hold.words");
      }
      const letter = slot && said.rest.match(/^(?:([B-HJ-Z])|([AI])(?=:)):?\s+(?=\S)/); // “A” and “I” are words
      const candidate = letter && slot.candidates[(letter[1] ?? letter[2]).charCodeAt(0) - 65];
      const about = candidate ? { contributionId: candidate.contributionId } : discussed(state, editing);
      return about ? one(reason(said.who, candidate ? said.rest.slice(letter[0].length) : said.rest, about)) : hold("capture.hold.line");
    },
  },
  settle: {
    key: "s",
    run(text, { given, roster, state }) {
      const slot = openChoice(state);
      const hit = text.match(/^([a-z])(?:\s+(.*))?$/i);
      const candidate = slot?.candidates[hit?.[1].toLowerCase().charCodeAt(0) - 97];
      if (!slot || !candidate) {
        return hold(slot ? "capture.hold.candidate" : "capture.hold.choice");
      }
      const by = settledBy(hit[2] ?? "", given, roster);
      if (!by) {
        return hold("capture.hold.settled");
      }
      const { choiceId, criteria } = slot;
      const criterionIds = criteria.length > 0 ? criteria.map((each) => each.criterionId) : undefined;
      const action = act("settle-choice", { choiceId, contributionId: candidate.contributionId, criterionIds, ...by });
      return { ...one(action), then: { choice: slot, candidate } };
    },
  },
  drop: {
    key: "d",
    run: (text, { state }) => (openChoice(state) ? ask("drop") : hold("capture.hold.choice")),
  },
  examine: {
    key: "e",
    run(text, context) {
      const [, number, rest] = text.match(/^(\d+)?\s*(.*)$/);
      const line = lineOf(number, context);
      const question = first(rest || "stronger", QUESTIONS)?.kind;
      return !line
        ? hold("capture.hold.line")
        : !question
          ? hold("capture.hold.question")
          : one(act("examine-line", { examinationId: newId(), lineId: line.lineId, question }));
    },
  },
  outcome: {
    key: "o",
    run(text, { given, roster, state, editing }) {
      const line = editing?.examination ? editing : examined(state);
      const is = first(text, OUTCOMES);
      if (!line || !is) {
        return hold(line ? "capture.hold.outcome" : "capture.hold.examination");
      }
      const by = settledBy(is.rest, given, roster);
      return is.kind === "REWORKED" && !by
        ? hold("capture.hold.settled")
        : one(act("close-examination", { examinationId: line.examination, outcome: is.kind, ...by }));
    },
  },
  focus: {
    key: "f",
    run(text, { state }) {
      if (!text.trim()) {
        return state.focus ? one(act("clear-edit-focus")) : hold("capture.hold.focus");
      }
      const focus = first(text, FOCI)?.kind;
      const clear = state.focus ? [act("clear-edit-focus")] : [];
      return focus ? { actions: [...clear, act("set-edit-focus", { craftFocus: focus })] } : hold("capture.hold.focus");
    },
  },
  park: {
    key: "p",
    run(text, { given, roster, editing }) {
      const said = who(given, text, roster);
      if (!said.rest) {
        return hold("capture.hold.words");
      }
      const offered = offer(said.who, said.rest, { form: "EDIT", lineId: editing?.lineId });
      return { actions: [offered, act("park-edit", { contributionId: offered.contributionId })] };
    },
  },
  talk: { key: "t", run: (text) => timed("PAIR_TALK", text || "2") },
  think: { key: "h", run: (text) => timed("THINK_TIME", text || "1") },
  now: {
    key: "n",
    run(text) {
      const is = first(text, KINDS);
      return is ? timed(is.kind, is.rest) : hold("capture.hold.segment");
    },
  },
  pass: {
    key: "x",
    run(text, { given, roster }) {
      const said = who(given, text, roster);
      return said.who.kind === "PUPIL" ? one(act("take-pass", { pupilId: said.who.pupilIds[0] })) : hold("capture.hold.code");
    },
  },
  next: { key: "v", run: () => ask("voices") },
  last: { key: "l", run: () => ask("last") },
  source: {
    key: "m",
    run: (text, { pen, after }) =>
      text ? { actions: write(SOURCE, text, text, { afterLineId: after, scribe: pen }) } : hold("capture.hold.words"),
  },
  whose: {
    key: "w",
    run(text, { given, roster, latest }) {
      const said = who(given, text, roster);
      return unknown(said)
        ? hold("capture.hold.code")
        : latest
        ? one(act("correct-attribution", { contributionId: latest, originator: said.who }))
        : hold("capture.hold.latest");
    },
  },
  pen: {
    key: "pen",
    run(text, { given, roster }) {
      const said = who(given, text, roster);
      return unknown(said) ? hold("capture.hold.code") : ask("pen", { who: said.who });
    },
  },
  pairs: {
    key: "pairs",
    run(text, { roster }) {
      const pairs = text
        .trim()
        .split(/\s+/)
        .map((each) => leading(each, roster)?.who)
        .filter((each) => each?.kind === "PAIR");
      return pairs.length > 0
        ? one(act("form-pairs", { pairs: pairs.map((each) => each.pupilIds) }))
        : ask("pairs");
    },
  },
  here: { key: "here", run: (text, context) => attendance(text, context, true) },
  away: { key: "away", run: (text, context) => attendance(text, context, false) },
  own: {
    key: "y",
    run(text, { given, roster }) {
      const said = who(given, text, roster);
      const is = first(said.rest || "variation", DIVERGENCE);
      return said.who.kind === "PUPIL" && is
        ? one(act("sample-variation", { pupilId: said.who.pupilIds[0], divergence: is.kind, text: is.rest || undefined }))
        : hold("capture.hold.code");
    },
  },
  reflection: { key: "i", run: () => ask("closing") },
  join: { key: "join", run: () => ask("join") },
  remove: { key: "remove", run: () => ask("remove") },
  undo: { key: "u", run: () => ask("undo") },
  attendance: { key: "a", run: () => ask("attendance") },
  codes: { key: "codes", run: () => ask("codes") },
  board: { key: "b", run: () => ask("board") },
  close: { key: "q", run: () => ask("closing") },
  help: { key: "?", run: () => ask("help") },
};

// Of one child or several; a code that is nobody's changes nothing for the others either.
function attendance(text, { given, roster }, present) {
  const pupils = new Set(given?.pupilIds);
  let rest = text.trim();
  for (let said = leading(rest, roster); said && rest; said = leading(rest, roster)) {
    said.who.pupilIds?.forEach((id) => pupils.add(id));
    rest = said.rest.trim();
  }
  return pupils.size > 0 && !rest
    ? { actions: [...pupils].map((pupilId) => act("correct-attendance", { pupilId, present })) }
    : hold("capture.hold.code");
}

// By its key, or by as much of its word as tells it from the others.
export function verb(typed, say) {
  const names = Object.keys(VERBS);
  const word = typed.toLowerCase();
  const begun = names.filter((name) => word !== "" && say(`capture.verb.${name}`).startsWith(word));
  return (
    names.find((name) => VERBS[name].key === word) ??
    begun.find((name) => say(`capture.verb.${name}`) === word) ??
    (begun.length === 1 ? begun[0] : undefined)
  );
}
