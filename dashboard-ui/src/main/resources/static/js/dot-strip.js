// One dot a pupil, a strip a lesson: how many had how many hearings, without any name.
import { draw } from "draw";
import { rows, tip } from "rows";
import { dotColumns } from "dot-columns";
import { dots } from "dots";

function option(lessons, words) {
  const counts = lessons.map((lesson) => lesson.pupils.split(",").map(Number));
  if (counts.length === 1) {
    return dotColumns(counts[0], words);
  }
  const most = Math.max(4, ...counts.map((each) => each.length - 1));
  const quiet = { color: "var(--quiet)", fontSize: 13 };
  return {
    grid: { left: 56, right: 24, top: 16, bottom: 56 },
    xAxis: {
      type: "category",
      name: words.lesson,
      nameLocation: "middle",
      nameGap: 34,
      nameTextStyle: quiet,
      data: lessons.map((lesson) => lesson.number),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: "var(--control)" } },
      axisLabel: { color: "var(--ink)", fontSize: 13 },
    },
    yAxis: {
      type: "value",
      name: words.hearings,
      nameLocation: "middle",
      nameGap: 36,
      nameTextStyle: quiet,
      min: -1,
      max: most + 1,
      interval: 1,
      axisLabel: { ...quiet, formatter: (value) => (value >= 0 && value <= most ? value : "") },
      splitLine: { show: false },
    },
    tooltip: {
      backgroundColor: "var(--paper)",
      borderColor: "var(--control)",
      confine: true,
      formatter: (point) => tip(lessons[point.dataIndex].row),
    },
    series: [dots(counts)],
  };
}

class DotStrip extends HTMLElement {
  async connectedCallback() {
    this.stop = await draw(this, () => option(rows(this.closest("figure")), this.dataset));
  }

  disconnectedCallback() {
    this.stop?.();
  }
}

customElements.define("dot-strip", DotStrip);
