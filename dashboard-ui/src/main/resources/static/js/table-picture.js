// Draws a table on a canvas, cell by cell, with the colours and the small pictures it has on screen.
import { drawSvg } from "svg-picture";

const HATCH = 7;

function hatch(pen, x, y, box) {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, box.width, box.height);
  pen.clip();
  for (let at = -box.height; at < box.width; at += HATCH) {
    pen.moveTo(x + at, y);
    pen.lineTo(x + at + box.height, y + box.height);
  }
  pen.stroke();
  pen.restore();
}

export async function drawTable(pen, table) {
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
    if (cell.matches(".step-absent")) {
      hatch(pen, x, y, box);
    }
    const inner = cell.querySelector("svg");
    if (inner) {
      const place = inner.getBoundingClientRect();
      await drawSvg(pen, inner, place.width, place.height, place.x - origin.x, place.y - origin.y);
      continue;
    }
    pen.fillStyle = look.color;
    pen.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
    pen.textBaseline = "middle";
    pen.textAlign = look.textAlign === "center" ? "center" : "left";
    const start = pen.textAlign === "center" ? box.width / 2 : 2;
    pen.fillText(cell.textContent.trim().replace(/\s+/g, " "), x + start, y + box.height / 2, box.width);
  }
}
