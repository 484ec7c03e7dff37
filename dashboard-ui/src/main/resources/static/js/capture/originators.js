// Who can be meant, and how it is said: codes of the class, ? for a pupil who was not caught, * for all together.
export const TEACHER = { kind: "TEACHER" };
export const CLASS = { kind: "CLASS" };
export const SOMEONE = { kind: "SOMEONE" };
export const SOURCE = { kind: "SOURCE" };

const SIGNS = { "?": SOMEONE, "*": CLASS };
const CODE = "([a-z]{2})(?![\\p{L}\\p{N}])";
const FIRST = new RegExp(`^${CODE}`, "u");
const NEXT = new RegExp(`^(?:\\s*[+&]\\s*|,)${CODE}`, "u");
const END = /^[,:;]?(?:\s+|$)/;
const MOST = 3;

export function originator(ids) {
  return ids.length === 1 ? { kind: "PUPIL", pupilIds: ids } : { kind: "PAIR", pupilIds: ids };
}

// Whoever stands first in what was typed: {who, rest}, or nothing. A capital is never a code.
export function leading(text, roster) {
  const sign = text.match(/^([?*])(?:\s+|$)/);
  if (sign) {
    return { who: SIGNS[sign[1]], rest: text.slice(sign[0].length) };
  }
  const ids = [];
  let rest = text;
  for (let hit = rest.match(FIRST); hit && ids.length < MOST; hit = rest.match(NEXT)) {
    const pupil = roster.find((each) => each.code === hit[1]);
    if (!pupil) {
      break;
    }
    ids.push(pupil.pupilId);
    rest = rest.slice(hit[0].length);
  }
  const end = rest.match(END);
  return ids.length > 0 && end ? { who: originator([...new Set(ids)]), rest: rest.slice(end[0].length) } : undefined;
}

// One more, joined to whoever was meant: {who, rest}, or nothing.
export function joined(who, text, roster) {
  const hit = text.match(/^[+&]\s*([a-z]{2})\s+/);
  const pupil = hit && roster.find((each) => each.code === hit[1]);
  const ids = who?.pupilIds ?? [];
  return pupil && ids.length > 0 && ids.length < MOST && !ids.includes(pupil.pupilId)
    ? { who: originator([...ids, pupil.pupilId]), rest: text.slice(hit[0].length) }
    : undefined;
}

// What stands first and looks like a code: of somebody, in another way of writing, or of nobody and no word either.
const WORDS =
  "aa ab ad ae ag ah ai al am an ar as at aw ax ay ba be bi bo by ch da de di do ea ed ee ef eh el em en er es et " +
  "ew ex fa fe fy gi go gu ha he hi hm ho id if in io is it ja jo ka ki ko ky la li lo ma me mi mm mo mu my na ne " +
  "ng no nu ny ob od oe of oh oi ok om on oo op or os ou ow ox oy pa pe pi po qi re sh si so st ta te ti to ug uh " +
  "um un up ur us ut we wo xi xu ya ye yo yu za zo cm dr eg hq hr ie km kg mr ms oz pc pm tv uk vs ze";
export function strange(text, roster) {
  const [, word] = text.match(/^[+&,\s]*(\p{L}{2})(?![\p{L}\p{N}'’-])/u) ?? [];
  const isCode = roster.some((pupil) => pupil.code === word?.toLowerCase());
  const isWord = WORDS.split(" ").includes(word) || word !== word?.toLowerCase();
  return isCode || (word && !isWord) ? { word, isCode } : undefined;
}

export function first(pupil) {
  return pupil.displayName.split(" ")[0];
}

// As it is said to the operator.
export function spoken(who, roster, say) {
  const names = (who?.pupilIds ?? []).map((id) => {
    const pupil = roster.find((each) => each.pupilId === id);
    return pupil ? first(pupil) : say("capture.who.pupil");
  });
  return names.length > 0 ? names.join(" + ") : say(`capture.who.${who?.kind ?? "TEACHER"}`);
}

// As it may be said where the class looks on.
export function unnamed(who, say) {
  const pupils = who?.pupilIds?.length ?? 0;
  return say(pupils > 1 ? "capture.who.pair" : pupils === 1 ? "capture.who.pupil" : `capture.who.${who?.kind ?? "TEACHER"}`);
}
