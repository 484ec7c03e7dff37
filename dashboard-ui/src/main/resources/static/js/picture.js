// A figure's picture as PNG: the drawing with its colours as they are on screen, under its heading.
import { drawTable } from "table-picture";
import { drawSvg } from "svg-picture";
import { drawPanels } from "panels-picture";

const SCALE = 2;
const EDGE = 24;
const HEAD = 64;

export async function picture(figure) {
  const drawing = figure.querySelector(".multiples, [role=img] svg, svg[role=img]") ?? figure.querySelector("table");
  const { width, height } = drawing.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * EDGE) * SCALE;
  canvas.height = (height + HEAD + EDGE) * SCALE;
  const pen = canvas.getContext("2d");
  pen.scale(SCALE, SCALE);
  const look = getComputedStyle(figure);
  pen.fillStyle = look.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = look.color;
  pen.font = `600 18px ${look.fontFamily}`;
  pen.fillText(figure.querySelector("h2, h3").textContent.trim(), EDGE, 38, width);
  pen.translate(EDGE, HEAD);
  if (drawing.matches(".multiples")) {
    await drawPanels(pen, drawing);
  } else {
    await (drawing.matches("table") ? drawTable(pen, drawing) : drawSvg(pen, drawing, width, height));
  }
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
