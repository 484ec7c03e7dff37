// The export buttons of a figure: its table as CSV, its picture as PNG. What makes them comes when it is asked for.

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-export]");
  if (!button) {
    return;
  }
  const figure = button.closest("figure");
  const name = figure.dataset.name ?? "figure";
  if (button.dataset.export === "csv") {
    const { csv } = await import("csv");
    save(new Blob([csv(figure.querySelector("table"))], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
  } else {
    const { picture } = await import("picture");
    save(await picture(figure), `${name}.png`);
  }
});
