// The words of a text that name a child of the class, as the board covers them: a given name or the whole name in any case; a
// given name that is a common word too, only with a capital inside a sentence.
import { COMMON } from "capture/common-words";

const COVER = "▒▒▒▒";
const LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200C\\u200D\\u00AD]*";
const WORD = new RegExp(`${LETTERS}(?:['’]${LETTERS})*`, "gu");
const BETWEEN = /^[\s\p{Z}\-‐‑]+$/u;

const key = (word) => word.normalize("NFKD").replaceAll("’", "'").replace(/[\p{M}\p{Cf}]+/gu, "").toLowerCase();
const owner = (name) => name.replace(/'s$/, "");
const words = (text) => [...text.matchAll(WORD)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, key: key(hit[0]) }));

function beginsSentence(text, at) {
  return /(?:^|[.!?…\n])[\s"“‘«([{'’*_)\]}”»]*$/u.test(text.slice(0, at));
}

const isNameAt = (text, at) => /^\p{Uppercase}/u.test(text.slice(at, at + 2)) && !beginsSentence(text, at);

const MOST = 2000;

export class Covered {
  known = new Map();

  constructor(roster) {
    const names = roster.map((pupil) => words(pupil.displayName).map((word) => word.key));
    const given = names.flatMap((name) => (name.length > 1 ? name.slice(0, -1) : name)); // the last is the family's
    this.given = new Set(given.filter((name) => name.length > 1));
    const whole = names.flatMap((name) => [name, name.slice(0, -1)]); // also a given name of several words
    this.whole = whole.filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  }

  // Where names stand: [{start, end}], in their order; none lies over another. The same texts are asked about again and again.
  stretches(text) {
    if (!this.known.has(text)) {
      if (this.known.size >= MOST) {
        this.known.clear();
      }
      this.known.set(text, this.find(text));
    }
    return this.known.get(text);
  }

  find(text) {
    const all = words(text);
    const found = [];
    for (let at = 0; at < all.length; ) {
      const length = this.wholeAt(text, all, at) || (this.isGiven(text, all[at]) ? 1 : 0);
      if (length > 0) {
        found.push({ start: all[at].start, end: all[at + length - 1].end });
      }
      at += length || 1;
    }
    return found;
  }

  wholeAt(text, all, at) {
    const fits = (name) =>
      name.every((part, place) => {
        const word = all[at + place];
        const next = all[at + place + 1];
        const isLast = place === name.length - 1;
        return (
          word !== undefined &&
          (word.key === part || (isLast && owner(word.key) === part)) &&
          (isLast || (next !== undefined && BETWEEN.test(text.slice(word.end, next.start))))
        );
      });
    return this.whole.find(fits)?.length ?? 0;
  }

  isGiven(text, word) {
    const name = [word.key, owner(word.key)].find((each) => this.given.has(each));
    return name !== undefined && (!COMMON.has(name) || isNameAt(text, word.start));
  }

  // The first words that name somebody.
  first(text) {
    const [stretch] = this.stretches(text);
    return stretch && text.slice(stretch.start, stretch.end);
  }

  cover(text) {
    return this.stretches(text ?? "").reduceRight((now, { start, end }) => now.slice(0, start) + COVER + now.slice(end), text);
  }

  // A line in pieces, each with its owner: a name is covered whole, and belongs to whoever said its beginning.
  pieces(text, pieces) {
    const stretches = this.stretches(text);
    let at = 0;
    return pieces.map((piece) => {
      const [start, end] = [at, at + piece.text.length];
      at = end;
      const inside = stretches.filter((each) => each.start < end && each.end > start).reverse();
      const covered = inside.reduce((now, each) => {
        const from = Math.max(each.start, start) - start;
        return now.slice(0, from) + (each.start >= start ? COVER : "") + now.slice(Math.min(each.end, end) - start);
      }, piece.text);
      return { ...piece, text: covered };
    });
  }
}
