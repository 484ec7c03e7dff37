// Draws an SVG on a canvas. Outside the page its CSS variables have no value, so each shape takes its colours along.
const COLOURS = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-family"];

export async function drawSvg(pen, svg, width, height) {
  const copy = svg.cloneNode(true);
  const shapes = copy.querySelectorAll("*");
  svg.querySelectorAll("*").forEach((shape, index) => {
    const look = getComputedStyle(shape);
    for (const name of COLOURS) {
      shapes[index].setAttribute(name, look.getPropertyValue(name));
    }
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  pen.drawImage(image, 0, 0, width, height);
}
