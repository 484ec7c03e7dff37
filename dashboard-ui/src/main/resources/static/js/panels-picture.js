// Draws small pictures where they stand beside one another, each under its own heading.
import { drawSvg } from "svg-picture";

export async function drawPanels(pen, panels) {
  const { left, top } = panels.getBoundingClientRect();
  for (const panel of panels.children) {
    const heading = panel.querySelector("h3");
    const place = heading.getBoundingClientRect();
    pen.font = `600 15px ${getComputedStyle(heading).fontFamily}`;
    pen.fillText(heading.textContent.trim(), place.left - left, place.top - top + 18, place.width);
    const svg = panel.querySelector("svg");
    const { width, height, x, y } = svg.getBoundingClientRect();
    await drawSvg(pen, svg, width, height, x - left, y - top);
  }
}
