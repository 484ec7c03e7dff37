// The rows of a figure's table: a chart is drawn from the very numbers that stand in the table, so the two never differ.
export function rows(figure) {
  const table = figure.querySelector(".numbers table");
  return [...table.tBodies[0].rows].map((row) => ({ ...row.dataset, row }));
}

export function number(text) {
  return text === undefined || text === "" ? null : Number(text);
}

// What a tooltip shows: the row as it stands in the table. A DOM element, since strings would break the policy.
export function tip(row) {
  const heads = row.closest("table").tHead.rows[0].cells;
  const element = document.createElement("div");
  element.className = "tip";
  for (const [index, cell] of [...row.cells].entries()) {
    const line = document.createElement("div");
    const value = document.createElement("b");
    value.textContent = cell.textContent.trim();
    line.append(heads[index].textContent.trim(), " ", value);
    element.append(line);
  }
  return element;
}
