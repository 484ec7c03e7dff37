// The 95 % interval of each share, as a bar with ends.
import { number } from "rows";

const STROKE = { stroke: "var(--pupil)", lineWidth: 2, fill: "none" };

export function whiskers(lessons, name) {
  const draw = (params, api) => {
    const lesson = lessons[params.dataIndex];
    if (number(lesson.low) === null) {
      return null;
    }
    const [x, low] = api.coord([params.dataIndex, number(lesson.low) * 100]);
    const high = api.coord([params.dataIndex, number(lesson.high) * 100])[1];
    const lines = [
      [x, low, x, high],
      [x - 7, low, x + 7, low],
      [x - 7, high, x + 7, high],
    ];
    return {
      type: "group",
      silent: true,
      children: lines.map(([x1, y1, x2, y2]) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: STROKE })),
    };
  };
  return { name, type: "custom", z: 4, renderItem: draw, data: lessons.map((_, index) => [index, 0]) };
}
