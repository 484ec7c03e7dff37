// placeholder until the board's own lands
export function draw(element, board) {
  element.replaceChildren(...board.lines.map((line) => {
    const p = document.createElement("p");
    line.runs.forEach((run) => { const s = document.createElement("span"); s.className = "run " + run.by.toLowerCase(); s.textContent = run.text; p.append(s); });
    return p;
  }));
}
