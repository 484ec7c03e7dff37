// Keeps the page on which a lesson is recorded, so that it opens without a network. What it keeps holds no word of any lesson.
const SHELL = "/capture";
const CACHE = "shared-pen-shell";
const CAPTURE = /^\/lessons\/[0-9a-f-]{36}\/capture$/;

const ADDRESS = /(?:href|src)="(\/(?:css|js|icons)\/[^"]+)"|:"(\/js\/[^"]+)"/g;
const addresses = (html) => [...new Set([...html.matchAll(ADDRESS)].map((hit) => hit[1] ?? hit[2]))];

// Fetches the page anew, and whatever it loads that is not kept yet; only then does it take the place of the one before.
async function renew() {
  const fresh = await fetch(SHELL, { cache: "no-store", redirect: "error" });
  if (!fresh.ok) {
    return;
  }
  const cache = await caches.open(CACHE);
  const needed = addresses(await fresh.clone().text());
  const before = await cache.match(SHELL);
  const held = before ? addresses(await before.text()) : []; // a page that is open still loads them
  const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
  await cache.addAll(needed.filter((address) => !kept.has(address)));
  await cache.put(SHELL, fresh);
  const over = [...kept].filter((address) => address !== SHELL && !needed.includes(address) && !held.includes(address));
  await Promise.all(over.map((address) => cache.delete(address)));
}

self.addEventListener("install", (event) => event.waitUntil(renew().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function shell(request, event) {
  const kept = await caches.match(SHELL, { cacheName: CACHE });
  const anew = renew().catch(() => {});
  event.waitUntil(anew);
  return kept ?? fetch(request);
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const kept = await caches.match(SHELL, { cacheName: CACHE });
    if (kept) {
      return Response.redirect(SHELL);
    }
    throw offline;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== location.origin || request.method !== "GET" || address.pathname.startsWith("/api/")) {
    return;
  }
  const isCapture = CAPTURE.test(address.pathname) || address.pathname === SHELL;
  if (request.mode === "navigate") {
    const online = address.searchParams.has("online");
    event.respondWith(isCapture && !online ? shell(request, event) : page(request));
  } else if (/^\/(css|js|icons)\//.test(address.pathname)) {
    event.respondWith(caches.match(request, { cacheName: CACHE }).then((kept) => kept ?? fetch(request)));
  }
});
