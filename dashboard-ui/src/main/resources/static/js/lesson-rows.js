// Another lesson in the planning form: a copy of the last row, emptied, with an id of its own.
const add = document.querySelector("[data-add-lesson]");
add?.addEventListener("click", () => {
  const lessons = document.querySelectorAll(".lesson-row");
  const row = lessons[lessons.length - 1].cloneNode(true);
  const next = lessons.length + 1;
  row.querySelectorAll(".fault").forEach((fault) => fault.remove());
  row.querySelector("legend span").textContent = next;
  for (const field of row.querySelectorAll("input, select")) {
    ["aria-invalid", "aria-describedby", "autofocus"].forEach((mark) => field.removeAttribute(mark));
    field.id = field.id.replace(/\d+$/, next);
    if (field.name === "lessonId") {
      field.value = crypto.randomUUID();
    } else if (field.matches("input")) {
      field.value = "";
    }
  }
  row.querySelectorAll("label").forEach((label) => (label.htmlFor = label.htmlFor.replace(/\d+$/, next)));
  lessons[lessons.length - 1].after(row);
  row.querySelector("input:not([type=hidden])").focus();
});
