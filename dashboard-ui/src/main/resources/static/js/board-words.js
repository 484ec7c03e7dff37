// The words that a board is drawn with come as one object; what stands in braces is put in.
export function say(words, key, ...parts) {
  return (words[key] ?? "").replace(/\{(\d)}/g, (_, place) => parts[place] ?? "");
}

// An element with a class and what is in it: text, elements, or nothing.
export function make(tag, name, ...content) {
  const element = document.createElement(tag);
  if (name) {
    element.className = name;
  }
  element.append(...content.filter((each) => each !== null && each !== undefined));
  return element;
}
