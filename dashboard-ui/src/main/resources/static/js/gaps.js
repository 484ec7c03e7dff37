// Names a gap between share and plan where a whole band lies between them; the words stand in the band that was missed.
import { number } from "rows";

export function gaps(lessons) {
  const draw = (params, api) => {
    const lesson = lessons[params.dataIndex];
    if (!lesson.gap) {
      return null;
    }
    const share = number(lesson.share);
    const below = share < number(lesson.floor);
    const [x, from] = api.coord([params.dataIndex, share * 100]);
    const to = api.coord([params.dataIndex, number(below ? lesson.floor : lesson.ceiling) * 100])[1];
    const at = x - 12;
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
            x,
            y: below ? to - 8 : to + 8,
            align: "center",
            verticalAlign: below ? "bottom" : "top",
            width: api.size([1, 0])[0] - 16,
            overflow: "break",
            lineHeight: 17,
            fontFamily: getComputedStyle(document.body).fontFamily,
            fontSize: 13,
            fontWeight: 600,
            fill: "var(--ink)",
          },
        },
      ],
    };
  };
  return { type: "custom", z: 6, renderItem: draw, data: lessons.map((_, index) => [index, 0]), tooltip: { show: false } };
}
