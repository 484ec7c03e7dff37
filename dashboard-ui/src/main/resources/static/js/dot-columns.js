// One lesson alone: dots stacked over their number of hearings, and a tick at the median.
import { median } from "dots";

const PITCH = 13;
const ROOM = 140;

export function dotColumns(counts, words) {
  const quiet = { color: "var(--quiet)", fontSize: 13 };
  const steps = Array.from({ length: Math.max(5, counts.length) }, (_, hearings) => hearings);
  const pitch = Math.min(PITCH, ROOM / Math.max(...counts));
  const draw = (params, api) => {
    const hearings = params.dataIndex;
    const [x, y] = api.coord([hearings, 0]);
    const style = hearings ? { fill: "var(--pupil)" } : { fill: "var(--paper)", stroke: "var(--pupil)", lineWidth: 1.5 };
    const children = Array.from({ length: counts[hearings] ?? 0 }, (_, index) => ({
      type: "circle",
      shape: { cx: x, cy: y - pitch * (index + 0.7), r: pitch * 0.4 },
      style,
    }));
    if (hearings === Math.floor(median(counts) ?? -1)) {
      const at = x + (median(counts) - hearings) * api.size([1, 0])[0];
      children.push({ type: "line", shape: { x1: at, y1: y, x2: at, y2: y + 10 }, style: { stroke: "var(--plan)", lineWidth: 4 } });
    }
    return { type: "group", children };
  };
  return {
    grid: { left: 24, right: 24, top: 12, bottom: 56 },
    xAxis: {
      type: "category",
      data: steps,
      name: words.hearings,
      nameLocation: "middle",
      nameGap: 36,
      nameTextStyle: quiet,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: "var(--control)" } },
      axisLabel: { color: "var(--ink)", fontSize: 14, margin: 14 },
    },
    yAxis: { type: "value", min: 0, max: 1, show: false },
    series: [{ type: "custom", renderItem: draw, data: steps.map((step) => [step, 0]) }],
  };
}
