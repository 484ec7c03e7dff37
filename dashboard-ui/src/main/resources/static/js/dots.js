// Dots side by side at their number of hearings, and a tick at the median of the lesson.
export function median(counts) {
  const all = counts.flatMap((pupils, hearings) => Array(pupils).fill(hearings));
  const middle = all.length / 2;
  return all.length ? (all[Math.ceil(middle) - 1] + all[Math.floor(middle)]) / 2 : null;
}

export function dots(lessons) {
  const widest = Math.max(...lessons.flat(), 1);
  const draw = (params, api) => {
    const counts = lessons[params.dataIndex];
    const width = api.size([1, 0])[0] - 16;
    const pitch = Math.min(12, width / widest);
    const children = counts.flatMap((pupils, hearings) => {
      const [x, y] = api.coord([params.dataIndex, hearings]);
      return Array.from({ length: pupils }, (_, index) => ({
        type: "circle",
        shape: { cx: x + (index - (pupils - 1) / 2) * pitch, cy: y, r: Math.min(5, pitch / 2 - 0.5) },
        style: hearings ? { fill: "var(--pupil)" } : { fill: "var(--paper)", stroke: "var(--pupil)", lineWidth: 1.5 },
      }));
    });
    const half = median(counts);
    if (half !== null) {
      const [x, y] = api.coord([params.dataIndex, half]);
      const tick = { x1: x - width / 2, y1: y, x2: x + width / 2, y2: y };
      children.unshift({ type: "line", shape: tick, style: { stroke: "var(--plan)", lineWidth: 2 } });
    }
    return { type: "group", children };
  };
  return { type: "custom", renderItem: draw, data: lessons.map((_, index) => [index, 0]) };
}
