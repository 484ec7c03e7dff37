// The page's words, which came with it.
export const WORDS = JSON.parse(document.getElementById("words").textContent);

export function say(key, ...args) {
  const pattern = WORDS[key] ?? key;
  return pattern.replace(/\{(\d)\}/g, (hit, place) => args[place] ?? "");
}

// One thing, or several.
export function count(key, number, ...args) {
  return say(number === 1 ? `${key}.one` : key, number, ...args);
}

export const has = (key) => key in WORDS;
