// The words of a line and whose they are, as far as this device can tell before the server has said it: what was kept keeps its
// owner, what is new belongs to whoever said it, the rest to whoever wrote it.
const LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200C\\u200D\\u00AD]*";
const TOKEN = new RegExp(`(${LETTERS}(?:['\\u2019\\-\\u2010\\u2011]${LETTERS})*)|[^\\s\\p{Z}\\p{C}]`, "gu");

export function tokens(text) {
  return [...text.normalize("NFC").matchAll(TOKEN)].map((hit) => ({
    text: hit[0],
    word: hit[1] !== undefined,
    at: hit.index,
  }));
}

const key = (token) => token.text.toLowerCase().replaceAll("\u2019", "'").replace(/[\u2010\u2011]/g, "-");

// For each token of b the token of a that it goes on from, or nothing: a longest common subsequence.
function matched(a, b, same) {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i][j] = same(a[i], b[j])
        ? lengths[i + 1][j + 1] + 1
        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  const from = new Array(b.length);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (same(a[i], b[j])) {
      from[j++] = a[i++];
    } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  return from;
}

export function own(text, { before = [], said = [], owner }) {
  const now = tokens(text);
  const kept = matched(before, now, (a, b) => a.text === b.text);
  const owners = kept.map((token) => token && { owner: token.owner, carried: token.carried });
  for (const { words, owner: speaker } of said) {
    const open = now.map((token, place) => ({ token, place })).filter(({ place }) => !owners[place]);
    matched(tokens(words ?? ""), open, (a, b) => key(a) === key(b.token)).forEach((hit, place) => {
      if (hit) {
        owners[open[place].place] = { owner: speaker };
      }
    });
  }
  return now.map((token, place) => ({ ...token, ...(owners[place] ?? { owner }) }));
}

// What a changed line has that it had not, in its order.
export function added(before, after) {
  const now = tokens(after);
  const kept = matched(tokens(before), now, (a, b) => a.text === b.text);
  return now
    .filter((token, place) => token.word && !kept[place])
    .map((token) => token.text)
    .join(" ");
}

function same(a, b) {
  return a.kind === b.kind && String(a.pupilIds ?? "") === String(b.pupilIds ?? "");
}

// The line in pieces of one owner each, with the space between; together they are the text.
export function runs(line) {
  const pieces = [];
  line.tokens.forEach((token, place) => {
    const end = line.tokens[place + 1]?.at ?? line.text.length;
    const text = line.text.slice(place === 0 ? 0 : token.at, end);
    const last = pieces.at(-1);
    if (last && same(last.owner, token.owner) && last.carried === token.carried) {
      last.text += text;
    } else {
      pieces.push({ text, owner: token.owner, carried: token.carried });
    }
  });
  return pieces.length > 0 ? pieces : [{ text: line.text, owner: { kind: "TEACHER" } }];
}
