// Makes one tree of a page like a younger one and touches only what differs: what a reader has opened, ticked, marked or scrolled
// to stays as it is, and the browser has little to lay out.
const OPENED = "open"; // by whoever reads

function attributes(old, fresh, isDrawn) {
  const given = [...fresh.attributes].filter(({ name, value }) => name !== OPENED && old.getAttribute(name) !== value);
  given.forEach(({ name, value }) => old.setAttribute(name, value));
  const gone = [...old.attributes].filter(({ name }) => name !== OPENED && !fresh.hasAttribute(name));
  gone.forEach(({ name }) => isDrawn || old.removeAttribute(name));
}

function isSame(old, fresh) {
  return old.nodeType === Node.ELEMENT_NODE && old.nodeName === fresh.nodeName && old.id === fresh.id;
}

// Of this one and those behind it the one with the id.
function named(first, id) {
  let found = id ? first : null;
  while (found && found.id !== id) {
    found = found.nextSibling;
  }
  return found;
}

// Each in its place; what has an id stays where it is, and what comes or goes in front of it does so there.
function children(old, fresh) {
  const now = [...fresh.childNodes];
  const places = new Map(now.map((child, place) => [child.id, place]));
  let at = old.firstChild;
  now.forEach((child, place) => {
    const known = named(at, child.id);
    while (known && at !== known) {
      at = at.nextSibling;
      at.previousSibling.remove();
    }
    const comesLater = at?.id && places.get(at.id) > place;
    if (at && !comesLater) {
      const next = at.nextSibling;
      patch(at, child);
      at = next;
    } else {
      old.insertBefore(child, at);
    }
  });
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
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
    children(old, fresh);
  }
}
