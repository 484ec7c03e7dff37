// Calls of our own interface. No answer at all has the status 0.
const LONGEST = 10_000;

export function csrf() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? "";
}

async function call(address, options) {
  try {
    const response = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(LONGEST), ...options });
    const isJson = response.headers.get("Content-Type")?.includes("json");
    const seconds = Number(response.headers.get("Retry-After") ?? NaN);
    return {
      status: response.status,
      body: isJson ? await response.json() : undefined,
      date: Date.parse(response.headers.get("Date") ?? ""),
      retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
  } catch {
    return { status: 0 };
  }
}

export const read = (address) => call(address);

// A token that is no longer the right one is fetched anew once: the session may be another than when the page came.
export async function write(address, body, method = "POST") {
  const answer = await post(address, body, method);
  if (isForeign(answer)) {
    await call("/login");
    return post(address, body, method);
  }
  return answer;
}

export const isForeign = (answer) => answer.status === 403 && answer.body?.type?.endsWith("csrf");

export function post(address, body, method = "POST", token = csrf()) {
  return call(address, {
    method,
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": token },
    body: JSON.stringify(body),
  });
}
