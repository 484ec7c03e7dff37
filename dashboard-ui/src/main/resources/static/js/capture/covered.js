// The words of a text that name a child of the class, as the board covers them: a given name or the whole name in any case; one that
// is a common word too, only with a capital inside a sentence.
import { COMMON } from "capture/common-words";

const COVER = "▒▒▒▒";
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}]+)*/gu;

const key = (word) => word.normalize("NFKD").replace(/\p{M}/gu, "").replace("’", "'").toLowerCase().replace(/'s$/, "");

function beginsSentence(text, at) {
  return /(?:^|[.!?…\n])[\s"“‘«([{'’*_)\]}”»]*$/u.test(text.slice(0, at));
}

const isNameAt = (text, at) => /\p{Lu}/u.test(text[at]) && !beginsSentence(text, at);

export class Covered {
  constructor(roster) {
    const given = roster.map((pupil) => key(pupil.displayName.match(WORD)?.[0] ?? ""));
    this.given = new Set(given.filter((name) => name.length > 1));
  }

  stretches(text) {
    return [...text.matchAll(WORD)].filter(({ 0: word, index }) => {
      const name = key(word);
      return this.given.has(name) && (!COMMON.has(name) || isNameAt(text, index));
    });
  }

  // The first word that names somebody.
  first(text) {
    return this.stretches(text)[0]?.[0];
  }

  cover(text) {
    return this.stretches(text ?? "").reduceRight(
      (now, { 0: word, index }) => now.slice(0, index) + COVER + now.slice(index + word.length),
      text,
    );
  }
}
