// What stands in a lesson under an id.
export const find = (state, lineId) => state.lines.find((line) => line.lineId === lineId);
export const choice = (state, choiceId) => state.choices.find((each) => each.choiceId === choiceId);

// The next version of a line: one never comes back, whatever is undone.
export function version(state, lineId) {
  return (state.versions.get(lineId) ?? find(state, lineId)?.version ?? 0) + 1;
}
