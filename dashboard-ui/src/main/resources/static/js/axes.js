// Lessons across with their denominators, shares from 0 to 100 up.
export function lessonAxis(lessons, width) {
  return {
    type: "category",
    data: lessons.map((lesson) => `${lesson.title}\n${lesson.of}`),
    axisLine: { lineStyle: { color: "var(--control)" } },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      color: "var(--ink)",
      margin: 12,
      fontSize: 13,
      lineHeight: 17,
      width: Math.max(56, (width - 80) / lessons.length - 12),
      overflow: "break",
    },
  };
}

export function shareAxis(name) {
  return {
    type: "value",
    name,
    nameLocation: "middle",
    nameGap: 40,
    nameTextStyle: { color: "var(--quiet)", fontSize: 13 },
    min: 0,
    max: 100,
    interval: 20,
    axisLabel: { color: "var(--quiet)", fontSize: 13 },
    splitLine: { lineStyle: { color: "var(--rule)" } },
  };
}
