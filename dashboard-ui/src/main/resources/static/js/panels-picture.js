// Draws small pictures where they stand beside one another, each under its own heading.
import { drawSvg } from "svg-picture";

export async function drawPanels(pen, panels) {
  const { left, top } = panels.getBoundingClientRect();
  for (const heading of panels.querySelectorAll("h3, h4")) {
    const place = heading.getBoundingClientRect();
    pen.font = `600 15px ${getComputedStyle(heading).fontFamily}`;
    pen.fillText(heading.textContent.trim().replace(/\s+/g, " "), place.left - left, place.top - top + 18, place.width);
  }
  for (const svg of panels.querySelectorAll("svg[role=img]")) {
    const { width, height, x, y } = svg.getBoundingClientRect();
    await drawSvg(pen, svg, width, height, x - left, y - top);
  }
}
