// What the server would not take: each with the reason, and what can be done. Nothing goes that the operator did not let go.
import { newId } from "capture/ids";
import { button, h } from "capture/dom";
import { closeSheet, sheet } from "capture/sheet";
import { has, say } from "capture/words";

function what(page, { body }) {
  const who = body.originator && page.called(body.originator);
  const type = has(`capture.action.${body.type}`) ? say(`capture.action.${body.type}`) : body.type;
  return [who, type, body.text && `“${body.text}”`].filter(Boolean).join(" – ");
}

// The same once more, as something new, made for the lesson as it is now: the refusal may know more of it than has come here since.
function again(page, { body, problem: { line } }) {
  const here = (id) => page.session.state.lines.find((each) => each.lineId === id)?.version;
  const now = (id) => (line?.lineId === id ? Math.max(line.version, here(id) ?? 0) : here(id));
  const fresh = { baseVersion: now(body.lineId), nextBaseVersion: now(body.nextLineId) };
  const renewed = Object.entries(fresh).filter(([name, version]) => name in body && version !== undefined);
  return [{ ...body, actionId: newId(), ...Object.fromEntries(renewed) }];
}

function item(page, row) {
  const { problem, body } = row;
  const { line } = problem;
  let isUnderWay = false;
  const gone = (made) => async () => {
    if (isUnderWay) {
      return;
    }
    isUnderWay = true;
    const isKept = !made || (await page.record(made()));
    if (isKept) {
      await page.session.letGo(row);
    }
    isUnderWay = false;
    review(page);
  };
  return h(
    "li",
    { class: "notice trouble" },
    h("p", {}, h("b", {}, what(page, row))),
    h("p", {}, problem.detail ?? say("capture.review.unknown")),
    line && h("p", {}, say("capture.review.now", line.text)),
    body.text && line && h("p", {}, say("capture.review.mine", body.text)),
    h(
      "p",
      { class: "row" },
      button(say("capture.review.again"), gone(() => again(page, row))),
      button(say("capture.review.drop"), gone()),
    ),
  );
}

export function review(page) {
  const { refused } = page.session;
  if (refused.length === 0) {
    closeSheet();
    return;
  }
  sheet(
    say("capture.review"),
    h("p", { class: "note" }, say("capture.review.note")),
    h("ol", { class: "stack" }, refused.map((row) => item(page, row))),
  );
}
