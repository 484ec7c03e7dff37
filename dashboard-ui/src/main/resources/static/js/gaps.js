// Names a gap between share and plan where a whole band lies between them.
import { number } from "rows";

export function gaps(lessons) {
  const draw = (params, api) => {
    const lesson = lessons[params.dataIndex];
    if (!lesson.gap) {
      return null;
    }
    const share = number(lesson.share);
    const edge = share < number(lesson.floor) ? number(lesson.floor) : number(lesson.ceiling);
    const [x, from] = api.coord([params.dataIndex, share * 100]);
    const to = api.coord([params.dataIndex, edge * 100])[1];
    const at = x - 14;
    const stroke = { stroke: "var(--plan)", lineWidth: 1.5, fill: "none" };
    return {
      type: "group",
      silent: true,
      children: [
        { type: "line", shape: { x1: at, y1: from, x2: at, y2: to }, style: stroke },
        { type: "line", shape: { x1: at - 4, y1: to, x2: at + 4, y2: to }, style: stroke },
        { type: "line", shape: { x1: at - 4, y1: from, x2: at + 4, y2: from }, style: stroke },
        {
          type: "text",
          style: {
            text: lesson.gap,
            x: at - 8,
            y: (from + to) / 2,
            align: "right",
            verticalAlign: "middle",
            width: 90,
            overflow: "break",
            fontSize: 13,
            fontWeight: 600,
            fill: "var(--ink)",
            stroke: "var(--paper)",
            lineWidth: 4,
          },
        },
      ],
    };
  };
  return { type: "custom", z: 6, renderItem: draw, data: lessons.map((_, index) => [index, 0]), tooltip: { show: false } };
}
