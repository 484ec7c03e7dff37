// The plan as a dashed step: the band of each lesson's planned level between two dashed edges, joined where it changes.
import { number } from "rows";

const DASHED = { stroke: "var(--plan)", lineWidth: 2, lineDash: [7, 5], fill: "none" };

export function planBand(lessons, name) {
  const draw = (params, api) => {
    const lesson = lessons[params.dataIndex];
    const floor = number(lesson.floor);
    if (floor === null) {
      return null;
    }
    const [middle, top] = api.coord([params.dataIndex, number(lesson.ceiling) * 100]);
    const bottom = api.coord([params.dataIndex, floor * 100])[1];
    const half = api.size([1, 0])[0] / 2;
    const [left, right] = [middle - half, middle + half];
    const before = lessons[params.dataIndex - 1];
    const lines = [
      [left, top, right, top],
      [left, bottom, right, bottom],
    ];
    if (before?.floor && before.floor !== lesson.floor) {
      lines.push([left, api.coord([0, before.floor * 100])[1], left, bottom]);
      lines.push([left, api.coord([0, before.ceiling * 100])[1], left, top]);
    }
    return {
      type: "group",
      silent: true,
      children: [
        {
          type: "rect",
          shape: { x: left, y: top, width: right - left, height: bottom - top },
          style: { fill: "var(--band)" },
        },
        ...lines.map(([x1, y1, x2, y2]) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: DASHED })),
      ],
    };
  };
  return { name, type: "custom", z: 1, renderItem: draw, data: lessons.map((_, index) => [index, 0]), tooltip: { show: false } };
}
