// Makes one tree of a page like a younger one and touches only what differs: what a reader has opened, ticked, marked or scrolled
// to stays as it is, and the browser has little to lay out.
const OPENED = "open"; // by whoever reads

function attributes(old, fresh, isDrawn) {
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
    }
  }
  const gone = [...old.attributes].filter(({ name }) => name !== OPENED && !fresh.hasAttribute(name));
  gone.forEach(({ name }) => isDrawn || old.removeAttribute(name));
}

function isSame(old, fresh) {
  return old.nodeType === Node.ELEMENT_NODE && old.nodeName === fresh.nodeName && old.id === fresh.id;
}

// What stands in an element that draws itself is its own: it is told by the event "renewed".
export function patch(old, fresh) {
  if (old.isEqualNode(fresh)) {
    return;
  }
  if (!isSame(old, fresh)) {
    old.replaceWith(fresh);
    return;
  }
  const isDrawn = old.localName.includes("-");
  attributes(old, fresh, isDrawn);
  if (!isDrawn) {
    const before = [...old.childNodes];
    const now = [...fresh.childNodes];
    now.forEach((child, place) => (before[place] ? patch(before[place], child) : old.append(child)));
    before.slice(now.length).forEach((child) => child.remove());
  }
}
