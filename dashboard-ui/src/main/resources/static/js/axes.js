// Lessons across with their denominators, shares from 0 to 100 up.
export function lessonAxis(lessons, width) {
  const room = Math.max(56, (width - 90) / lessons.length - 10);
  return {
    type: "category",
    data: lessons.map((lesson) => `{title|${lesson.title}}\n{of|${lesson.of}}`),
    axisLine: { lineStyle: { color: "var(--control)" } },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      color: "var(--ink)",
      margin: 12,
      rich: {
        title: { width: room, overflow: "break", fontSize: 13, lineHeight: 17, color: "var(--ink)", align: "center" },
        of: { width: room, overflow: "break", fontSize: 12, lineHeight: 17, color: "var(--quiet)", align: "center" },
      },
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
