// The page of a second screen: what it hears is drawn, and how it stands with the connection is said in words.
import { screen } from "board-screen";
import { listen } from "board-stream";
import { tick } from "board-timer";
import { draw } from "board-view";
import { say } from "board-words";

const PATIENCE = 8000; // a stream that is only renewed is no news

const main = document.querySelector(".board-screen");
const words = JSON.parse(main.dataset.words);
const board = main.querySelector(".board");
const state = main.querySelector(".board-state");
let ahead = 0;
let lostAt = null;
let patience = null;

function put(text, again = false) {
  state.hidden = text === "";
  state.querySelector("p").textContent = text;
  state.querySelector("a").hidden = !again;
}

const time = () => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(lostAt);

function there() {
  clearTimeout(patience);
  lostAt = patience = null;
  put("");
}

const tell = {
  there,
  clock: (offset) => (ahead = offset),
  board(now) {
    there();
    board.hidden = false;
    draw(board, now, words);
    tick(board, words, Date.now() + ahead);
  },
  lost() {
    lostAt ??= new Date();
    patience ??= setTimeout(() => put(say(words, "board.lost", time())), board.hidden ? 0 : PATIENCE);
  },
  trouble: (type) => (board.hidden || type === "lesson-parked"
    ? put(say(words, type === "lesson-parked" ? "board.parked" : "board.catching-up"))
    : tell.lost()),
  over() {
    clearTimeout(patience);
    board.hidden = true;
    board.replaceChildren();
    put(say(words, "board.over"), true);
  },
};

screen(main);
listen(`/api/board/${location.pathname.split("/").at(-1)}`, tell);
setInterval(() => tick(board, words, Date.now() + ahead), 250);
