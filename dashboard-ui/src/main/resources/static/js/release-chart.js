// The release chart: the pupils' share lesson by lesson over the plan's band.
import { draw } from "draw";
import { rows, number, tip } from "rows";
import { gaps } from "gaps";
import { planBand } from "plan-band";
import { whiskers } from "whiskers";
import { lessonAxis, shareAxis } from "axes";

// The label stands where the line does not run on: to the left above a rise, to the right below a valley, else to the right above.
function point(share, before, after) {
  const rises = (after ?? share) >= share;
  const came = (before ?? share) <= share;
  const right = { position: "right", offset: [2, rises ? 13 : -12] };
  const label = rises && came ? { position: "left", offset: [0, -12] } : right;
  return { value: share === null ? "-" : share * 100, label };
}

function option(lessons, words, width) {
  const shares = lessons.map((lesson) => number(lesson.share));
  return {
    grid: { left: 56, right: 24, top: 24, bottom: width < 800 ? 104 : 78 },
    xAxis: lessonAxis(lessons, width),
    yAxis: shareAxis(words.share),
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: "var(--control)", type: "solid" } },
      backgroundColor: "var(--paper)",
      borderColor: "var(--control)",
      confine: true,
      formatter: (points) => tip(lessons[points[0].dataIndex].row),
    },
    series: [
      planBand(lessons, words.plan),
      whiskers(lessons, words.interval),
      gaps(lessons),
      {
        name: words.actual,
        type: "line",
        z: 5,
        data: shares.map((share, index) => point(share, shares[index - 1], shares[index + 1])),
        symbol: "circle",
        symbolSize: 11,
        lineStyle: { width: 3.5, color: "var(--pupil)" },
        itemStyle: { color: "var(--pupil)", borderColor: "var(--paper)", borderWidth: 2 },
        label: {
          show: true,
          fontSize: width < 800 ? 13 : 15, // within its own lesson also on a tablet
          fontWeight: 650,
          color: "var(--pupil-text)",
          textBorderColor: "var(--paper)",
          textBorderWidth: 4,
          formatter: (point) => lessons[point.dataIndex].label,
        },
        emphasis: { disabled: true },
      },
    ],
  };
}

class ReleaseChart extends HTMLElement {
  async connectedCallback() {
    this.stop = await draw(this, (width) => option(rows(this.closest("figure")), this.dataset, width));
  }

  disconnectedCallback() {
    this.stop?.();
  }
}

customElements.define("release-chart", ReleaseChart);
