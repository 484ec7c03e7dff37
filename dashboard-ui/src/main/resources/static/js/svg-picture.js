// Draws an SVG on a canvas. Outside the page its CSS variables and the page's patterns have no value, so each shape takes its
// colours along, and the patterns come with it.
const COLOURS = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-family"];

function coloured(element) {
  const copy = element.cloneNode(true);
  const shapes = copy.querySelectorAll("*");
  element.querySelectorAll("*").forEach((shape, index) => {
    const look = getComputedStyle(shape);
    COLOURS.forEach((name) => shapes[index].setAttribute(name, look.getPropertyValue(name)));
  });
  return copy;
}

export async function drawSvg(pen, svg, width, height, x = 0, y = 0) {
  const copy = coloured(svg);
  const patterns = document.querySelector("defs.patterns");
  if (patterns) {
    copy.prepend(coloured(patterns));
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  pen.drawImage(image, x, y, width, height);
}
