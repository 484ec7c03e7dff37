// Listens to a stream for as long as somebody looks at the page: a browser has few connections to one host, and what was missed comes
// whole with the next word of it. Comes back by itself, whatever is restarted in between.
const AGAIN = 3000;

export function follow(address, heard, { there = () => {}, lost = () => {}, refused } = {}) {
  let source;
  let timer;
  let wanted = false;

  const listen = () => {
    source = new EventSource(address);
    source.addEventListener("open", there);
    Object.entries(heard).forEach(([name, hear]) => source.addEventListener(name, (event) => hear(JSON.parse(event.data))));
    source.addEventListener("error", () => {
      lost();
      if (source?.readyState === EventSource.CLOSED) {
        leave();
        (refused ?? again)();
      }
    });
  };
  const leave = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const again = () => (timer = setTimeout(look, AGAIN));
  const look = () => {
    if (document.hidden || !wanted) {
      leave();
    } else if (!source) {
      clearTimeout(timer);
      listen();
    }
  };
  const open = () => {
    wanted = true;
    look();
  };
  const anew = () => {
    leave();
    look();
  };
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", (event) => event.persisted && look());
  return { open, anew };
}
