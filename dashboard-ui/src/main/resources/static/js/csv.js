// A table as CSV: UTF-8 with its mark, CRLF, decimal points. Empty is "too few to say", never 0. A text that a spreadsheet
// would take for a formula gets an apostrophe.
function field(cell) {
  if (cell.dataset.value !== undefined) {
    return cell.dataset.value;
  }
  if (cell.matches(".unsaid")) {
    return "";
  }
  const text = cell.textContent.trim().replace(/\s+/g, " ");
  const safe = /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// A column that is drawn has its numbers in others.
function isDrawn(cell) {
  return cell.matches(".scale");
}

// A cell over several columns leaves the others empty, so that every row has as many fields as the header.
function fields(cell) {
  return [field(cell), ...Array(cell.colSpan - 1).fill("")];
}

export function csv(table) {
  const lines = [...table.rows].map((row) => [...row.cells].filter((cell) => !isDrawn(cell)).flatMap(fields).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
