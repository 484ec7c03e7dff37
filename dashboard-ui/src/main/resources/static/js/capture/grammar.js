// Reads the one line: CODE words, words alone, + words for the line that stands last, said => written, // and a reason, / and a verb.
import { act, offer, reason, revise, write } from "capture/acts";
import { added } from "capture/tokens";
import { leading, strange, TEACHER } from "capture/originators";
import { discussed, openChoice, verb, VERBS } from "capture/verbs";

const SHOWN = ["choice", "criterion", "source"]; // verbs whose words come to the board
const hold = (key, ...args) => ({ hold: [key, ...args] });

// What was typed, cut apart: who is meant, and the rest.
function cut(typed, given, roster, plain) {
  const text = typed.normalize("NFC").trim();
  if (given) {
    return { who: given, text };
  }
  const hit = plain ? undefined : leading(text, roster);
  return hit ? { who: hit.who, text: hit.rest.trim() } : { text };
}

// Behind the words: "// because …", of the pupil who stands first in it or of whoever spoke.
function because(text, who, roster) {
  const at = text.search(/(?:^|\s)\/\/\s*\S/);
  if (at < 0) {
    return { text };
  }
  const spoken = text.slice(text.indexOf("//", at) + 2).trim();
  const hit = leading(spoken, roster);
  return { text: text.slice(0, at).trim(), why: { who: hit?.who ?? who ?? TEACHER, text: hit?.rest ?? spoken } };
}

// A line is asked about once, and taken the second time.
function doubtful(text, { covered, sure, editing, plain, roster }) {
  const odd = editing || plain ? undefined : strange(text, roster);
  if (odd && !sure.includes("code")) {
    return { ...hold(odd.isCode ? "capture.hold.written" : "capture.hold.nobody"), doubt: "code", named: odd.word };
  }
  const name = covered.first(editing ? added(editing.text, text) : text);
  return name && !sure.includes("name") ? { ...hold("capture.hold.name"), doubt: "name", named: name } : undefined;
}

function edit(line, who, text, why, context) {
  if (text === line.text) {
    return bare(who, why, context);
  }
  const { link, state, pen: scribe } = context;
  const narration = why && { originator: why.who, text: why.text };
  const focus = state.focus;
  return {
    actions: revise(line, text, who, {
      narration,
      focus,
      scribe,
      choice: link?.choiceId,
      contribution: link?.contributionId,
      more: context.more,
    }),
  };
}

// Signs that nobody sees and the server would not take.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

export function read(raw, context) {
  const typed = raw.replace(UNSEEN, "");
  const { roster, given, editing, say } = context;
  const start = typed.trim();
  if (start.startsWith("/") && !start.startsWith("//")) {
    const [, word, rest] = start.match(/^\/\s*(\S*)\s*(.*)$/s);
    const name = verb(word, say);
    const doubt = SHOWN.includes(name) ? doubtful(leading(rest, roster)?.rest ?? rest, { ...context, editing: { text: "" } }) : undefined;
    return doubt ?? (name ? VERBS[name].run(rest.trim(), context) : hold("capture.hold.verb"));
  }
  const { who, text: whole } = cut(typed, given, roster, context.plain);
  if (who?.kind === "PUPIL" && (whole === "-" || whole === "–")) {
    return { actions: [act("take-pass", { pupilId: who.pupilIds[0] })] };
  }
  if (/(?:^|\s)\/\/\s*$/.test(whole)) {
    return hold("capture.hold.words"); // the reason's
  }
  const { text, why } = because(whole, who, roster);
  const doubt = doubtful(text, context);
  if (doubt) {
    return doubt;
  }
  if (!text) {
    return bare(who, why, context);
  }
  const meant = who ? { ...context, link: undefined } : context; // somebody else says something else
  return editing ? edit(editing, who, text, why, meant) : spoken(who ?? TEACHER, text, why, meant);
}

// Nobody's words: a hand that went up, or a reason for what stands there.
function bare(who, why, { state, editing, more }) {
  if (why) {
    const about = discussed(state, editing);
    return about ? { actions: [reason(why.who, why.text, about)] } : hold("capture.hold.line");
  }
  return who && who.kind !== "TEACHER" ? { actions: [offer(who, undefined, more)] } : hold("capture.hold.words");
}

function spoken(who, whole, why, { state, link, after, more, pen: scribe }) {
  const goesOn = /^\+\s/.test(whole) && state.lines.length > 0;
  const text = goesOn ? whole.slice(1).trim() : whole;
  const slot = openChoice(state);
  const arrow = text.indexOf("=>");
  const said = (arrow < 0 ? text : text.slice(0, arrow)).trim();
  const written = (arrow < 0 ? text : text.slice(arrow + 2)).trim();
  if (!said || !written) {
    return hold("capture.hold.words");
  }
  if (slot && !link && !goesOn) {
    if (arrow >= 0) {
      return hold("capture.hold.adapted");
    }
    const offered = offer(who, said, { choiceId: slot.choiceId, ...more });
    const reasons = why ? [reason(why.who, why.text, { contributionId: offered.contributionId })] : [];
    return { actions: [offered, ...reasons] };
  }
  const contribution = link?.contributionId;
  if (goesOn) {
    const line = state.lines.find((each) => each.lineId === after) ?? state.lines.at(-1);
    const offered = contribution ? [] : [offer(who, said, { lineId: line.lineId, ...more })];
    const narration = why && { originator: why.who, text: why.text };
    const how = { contribution: contribution ?? offered[0].contributionId, narration, scribe };
    return { actions: [...offered, ...revise(line, `${line.text} ${written}`, who, how)] };
  }
  const actions = write(who, said, written, { afterLineId: after, contribution, more, scribe });
  const about = { contributionId: contribution ?? actions[0].contributionId };
  return { actions: why ? [...actions, reason(why.who, why.text, about)] : actions };
}
