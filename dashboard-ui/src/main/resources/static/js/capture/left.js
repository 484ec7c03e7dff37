// What another account left on this device: how much and since when, and nothing else. Whoever may record in that lesson can see to
// it that it arrives.
import { $, button, fill, h } from "capture/dom";
import { count, say } from "capture/words";
import { adopt } from "outbox/outbox";
import { whose } from "outbox/account";
import { read } from "outbox/http";

export function leftBehind(rows, account) {
  const lessons = Map.groupBy(rows, (row) => `${row.account}/${row.lesson}`);
  const notes = [...lessons.values()].map((left) => note(left, account));
  fill($("left"), notes);
  $("left").hidden = false;
}

function note(left, account) {
  const since = new Date(Math.min(...left.map((row) => row.at))).toLocaleString(document.documentElement.lang);
  const isOwn = !account && left[0].account === whose(); // as far as this device knows: nobody is signed in
  const told = h("p", {}, count(isOwn ? "capture.left.own" : "capture.left", left.length, since));
  const own = h("div", { class: "notice" }, told);
  if (account) {
    own.append(button(say("capture.left.send"), () => take(left, account, own)));
  }
  return own;
}

async function take([{ account: from, lesson }], account, own) {
  const answer = await read(`/api/lessons/${lesson}/participation`);
  const entitled = answer.status === 200 && !answer.body.withheld;
  if (entitled) {
    await adopt(from, account, lesson);
  }
  fill(own, h("p", {}, say(entitled ? "capture.left.sent" : "capture.left.not")));
}
