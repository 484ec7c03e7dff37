// Draws a chart into an element, again when the page has renewed itself, and keeps its size right, on screen and on paper. Colours
// are CSS variables, so that dark mode and print need no second drawing.
const PAPER_WIDTH = 680;

export async function draw(element, option) {
  const { init } = await import("echarts");
  if (!element.isConnected) {
    return () => {};
  }
  const chart = init(element, null, { renderer: "svg" });
  const fontFamily = getComputedStyle(element).fontFamily;
  const look = { animation: false, aria: { enabled: false }, textStyle: { fontFamily, color: "var(--ink)" } };
  const show = () => {
    chart.setOption({ ...look, ...option(chart.getWidth()) }, true);
    chart.getZr().flush();
  };
  const redraw = (width) => {
    chart.resize(width ? { width } : {});
    show();
  };
  show();
  const sizes = new ResizeObserver(() => chart.getWidth() !== element.clientWidth && redraw());
  sizes.observe(element);
  const toPaper = () => redraw(PAPER_WIDTH);
  const toScreen = () => redraw();
  addEventListener("beforeprint", toPaper);
  addEventListener("afterprint", toScreen);
  document.addEventListener("renewed", show);
  return () => {
    sizes.disconnect();
    removeEventListener("beforeprint", toPaper);
    removeEventListener("afterprint", toScreen);
    document.removeEventListener("renewed", show);
    chart.dispose();
  };
}
