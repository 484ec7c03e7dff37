// Who can be meant, and how it is said: codes of the class, ? for a pupil who was not caught, * for all together.
export const TEACHER = { kind: "TEACHER" };
export const CLASS = { kind: "CLASS" };
export const SOMEONE = { kind: "SOMEONE" };
export const SOURCE = { kind: "SOURCE" };

const SIGNS = { "?": SOMEONE, "*": CLASS };
const LEADING = /^([a-z]{2}(?:[+,&][a-z]{2}){0,2}|[?*])(?:\s+|$)/;

export function originator(ids) {
  return ids.length === 1 ? { kind: "PUPIL", pupilIds: ids } : { kind: "PAIR", pupilIds: ids };
}

// Whoever stands first in what was typed: {who, rest}, or nothing. A capital is never a code.
export function leading(text, roster) {
  const hit = text.match(LEADING);
  if (!hit) {
    return undefined;
  }
  const rest = text.slice(hit[0].length);
  if (SIGNS[hit[1]]) {
    return { who: SIGNS[hit[1]], rest };
  }
  const pupils = hit[1].split(/[+,&]/).map((code) => roster.find((pupil) => pupil.code === code));
  const ids = [...new Set(pupils.map((pupil) => pupil?.pupilId))];
  return ids.includes(undefined) ? undefined : { who: originator(ids), rest };
}

// Two letters that are nobody's code and no word either.
const WORDS =
  "ah am an as at be by do eh go ha he hi hm if in is it ma me mr ms my no of oh ok on or ow ox pa so to tv uh um up us we ye yo";
export function strange(text) {
  const hit = text.match(/^([a-z]{2})\s+\S/);
  return hit && !WORDS.split(" ").includes(hit[1]) ? hit[1] : undefined;
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
