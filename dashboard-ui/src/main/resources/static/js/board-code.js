// The code is sent from the form, or comes behind the address's # from the teacher's own screen; from there it is taken away at
// once, so that neither the address nor the history keeps it.
const form = document.querySelector("[data-board-code]");
const fault = form.querySelector("[role=alert]");

function complain(text) {
  fault.textContent = text;
  fault.hidden = false;
  form.elements.code.setAttribute("aria-invalid", "true");
  form.elements.code.select();
}

async function enter(code) {
  try {
    const answer = await fetch("/api/board/session", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ code }),
    });
    const said = await answer.json();
    if (answer.ok) {
      location.replace(`/board/${said.lessonId}`);
    } else {
      complain(said.detail);
    }
  } catch {
    complain(form.dataset.offline);
  }
}

function fromAddress() {
  const code = location.hash.slice(1);
  if (code) {
    history.replaceState(null, "", location.pathname);
    enter(code.replace(/%20|\+/g, " "));
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  enter(form.elements.code.value);
});
addEventListener("hashchange", fromAddress);
fromAddress();
