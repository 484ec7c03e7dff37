// A page that is still catching up asks again by itself, a little later each time.
const part = document.querySelector("[data-retry]");
if (part && part.dataset.retry !== "") {
  const tries = Number(sessionStorage.getItem("tries") ?? 0);
  sessionStorage.setItem("tries", tries + 1);
  setTimeout(() => location.reload(), Math.min(30, Number(part.dataset.retry) * (tries + 1)) * 1000);
} else {
  sessionStorage.removeItem("tries");
}
