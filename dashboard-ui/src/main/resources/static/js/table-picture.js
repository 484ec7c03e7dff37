// Draws a table on a canvas, cell by cell, with the colours it has on screen.
export function drawTable(pen, table) {
  const origin = table.getBoundingClientRect();
  for (const cell of table.querySelectorAll("th, td")) {
    const box = cell.getBoundingClientRect();
    const look = getComputedStyle(cell);
    const [x, y] = [box.x - origin.x, box.y - origin.y];
    pen.fillStyle = look.backgroundColor;
    pen.fillRect(x, y, box.width, box.height);
    pen.strokeStyle = look.borderTopColor;
    if (look.borderTopStyle !== "none") {
      pen.strokeRect(x, y, box.width, box.height);
    }
    pen.fillStyle = look.color;
    pen.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
    pen.textBaseline = "middle";
    pen.textAlign = look.textAlign === "center" ? "center" : "left";
    const start = pen.textAlign === "center" ? box.width / 2 : 2;
    pen.fillText(cell.textContent.trim().replace(/\s+/g, " "), x + start, y + box.height / 2, box.width);
  }
}
