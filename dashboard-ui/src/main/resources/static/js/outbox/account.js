// Whose device this is at the moment. The person is known by a mark that says nothing; who was not seen for a week, or
// signed out, is nobody.
import { csrf, read } from "outbox/http";

const KEY = "shared-pen-account";
const verified = { account: undefined, by: undefined };
const LONGEST = 7 * 24 * 60 * 60 * 1000;

async function mark({ schoolId, username }) {
  const bytes = new TextEncoder().encode(`${schoolId}/${username}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function last() {
  const known = JSON.parse(localStorage.getItem(KEY) ?? "null");
  return known && Date.now() - known.at < LONGEST ? known.account : null;
}

// Whoever was here last, however long ago.
export function whose() {
  return JSON.parse(localStorage.getItem(KEY) ?? "null")?.account ?? null;
}

// The session may be another by now: it is asked for anew.
export function doubt() {
  verified.account = undefined;
}

export function nobody() {
  localStorage.removeItem(KEY);
}

// Asks who is signed in: {account, me}, or {signedOut}, or {offline} with whoever was here last.
export async function present() {
  const by = csrf();
  const answer = await read("/api/me");
  if (answer.status === 200) {
    const account = await mark(answer.body);
    localStorage.setItem(KEY, JSON.stringify({ account, at: Date.now() }));
    Object.assign(verified, { account, by });
    return { account, me: answer.body };
  }
  return answer.status === 401 || answer.status === 403 ? { signedOut: true } : { offline: true, account: last() };
}

// The token of the session that was asked for.
export const token = () => verified.by;

// Whether the session is still that account's. Every sign-in brings another token, so as long as it is the same one nothing
// is asked. Nobody's actions leave under another's name: what is sent goes with the token that was asked for.
export async function isStill(account) {
  if (verified.account === account && verified.by === csrf() && csrf() !== "") {
    return "yes";
  }
  const now = await present();
  const isSame = now.account === account && verified.by === csrf();
  return now.offline ? "offline" : now.signedOut ? "signed-out" : isSame ? "yes" : "other";
}
