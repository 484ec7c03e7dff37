// The class as it sits. A tap offers, a long press asks how; who sits where is moved by the teacher alone.
import { act } from "capture/acts";
import { CLASS, first, originator, SOMEONE } from "capture/originators";
import { $, button, h } from "capture/dom";
import { closeSheet, sheet } from "capture/sheet";
import { say } from "capture/words";
import { write as send } from "outbox/http";

const LONG = 500; // ms

export class Seats {
  mode = "offer"; // offer, attendance, arrange
  lifted;

  constructor(page) {
    this.page = page;
    this.buttons = new Map();
    $("seats-mode").addEventListener("change", (event) => this.become(event.target.value));
    $("someone").addEventListener("click", () => this.page.offerBy(SOMEONE));
    $("everyone").addEventListener("click", () => this.page.offerBy(CLASS));
    addEventListener("online", () => this.send());
    this.send();
  }

  become(mode) {
    this.mode = mode;
    this.lifted = undefined;
    $("seats-mode").value = mode;
    this.draw();
  }

  // Where everyone sits; whoever has no seat yet comes last, in the order of names.
  get plan() {
    const { roster, book } = this.page.session;
    const ids = new Set(roster.map((pupil) => pupil.pupilId));
    const seats = (book?.seats?.seats ?? []).map((id) => (ids.has(id) ? id : null));
    const seated = new Set(seats);
    return {
      columns: book?.seats?.columns ?? 6,
      seats: [...seats, ...roster.map((pupil) => pupil.pupilId).filter((id) => !seated.has(id))],
    };
  }

  draw() {
    const { state } = this.page.session;
    const { columns, seats } = this.plan;
    const grid = $("seats");
    grid.style.setProperty("--columns", columns);
    const spare = this.mode === "arrange" ? Array(columns - (seats.length % columns || columns)).fill(null) : [];
    const items = [...seats, ...spare].map((id, place) => (id ? this.seat(id, place, state) : this.gap(place)));
    if (items.length !== grid.children.length || items.some((item, place) => grid.children[place] !== item)) {
      grid.replaceChildren(...items);
    }
  }

  gap(place) {
    return this.mode === "arrange"
      ? button("", () => this.drop(place), { class: "seat gap", "aria-label": say("capture.seats.free", place + 1) })
      : h("span", { class: "seat gap" });
  }

  seat(id, place, state) {
    const pupil = this.page.session.roster.find((each) => each.pupilId === id);
    const seat = this.buttons.get(id) ?? this.made(pupil);
    const absent = state.absent.has(id);
    seat.dataset.place = place;
    seat.classList.toggle("absent", absent);
    seat.classList.toggle("lifted", this.lifted === id);
    const more = absent ? say("capture.seats.absent") : "";
    seat.setAttribute("aria-label", [pupil.displayName, pupil.code, more].filter(Boolean).join(", "));
    if (this.mode === "attendance") {
      seat.setAttribute("aria-pressed", String(!absent));
    } else {
      seat.removeAttribute("aria-pressed");
    }
    return seat;
  }

  made(pupil) {
    const seat = h("button", { type: "button", class: "seat", draggable: "false" });
    seat.append(h("b", {}, first(pupil)), h("small", {}, pupil.code));
    this.press(seat, pupil.pupilId);
    this.buttons.set(pupil.pupilId, seat);
    return seat;
  }

  press(seat, id) {
    let timer;
    let long = false;
    const ask = () => {
      long = true;
      this.how(id);
    };
    seat.addEventListener("pointerdown", () => {
      long = false;
      timer = this.mode === "offer" ? setTimeout(ask, LONG) : undefined;
    });
    ["pointerup", "pointerleave", "pointercancel"].forEach((name) => seat.addEventListener(name, () => clearTimeout(timer)));
    seat.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      if (!long && this.mode === "offer") {
        ask();
      }
    });
    seat.addEventListener("click", (event) => {
      if (!long) {
        this.tap(id, event);
      }
      long = false;
    });
  }

  tap(id, { shiftKey }) {
    const { state } = this.page.session;
    if (this.mode === "attendance") {
      const present = state.absent.has(id);
      this.page.record([act("correct-attendance", { pupilId: id, present })], { who: originator([id]) });
    } else if (this.mode === "arrange") {
      const place = this.plan.seats.indexOf(id);
      if (this.lifted === undefined) {
        this.lifted = id;
        this.draw();
      } else {
        this.drop(place);
      }
    } else if (shiftKey) {
      this.how(id);
    } else {
      this.page.offerBy(originator([id]));
    }
  }

  // Two change places, or one takes a free one.
  async drop(place) {
    const { columns, seats } = this.plan;
    const from = seats.indexOf(this.lifted);
    if (from >= 0) {
      while (seats.length <= place) {
        seats.push(null);
      }
      [seats[from], seats[place]] = [seats[place], seats[from]];
      this.lifted = undefined;
      this.page.session.seat({ columns, seats, unsent: true });
      await this.send();
    }
  }

  // What was moved without a network goes on its way when there is one; what cannot be stored is said, and is not tried again.
  async send() {
    const { session } = this.page;
    const { seats } = session.book;
    if (!seats?.unsent) {
      return;
    }
    const { columns, seats: places } = seats;
    const answer = await send(`/api/classes/${session.book.lesson.classId}/seats`, { columns, seats: places }, "PUT");
    const isOver = answer.status >= 200 && answer.status < 500 && answer.status !== 401;
    if (isOver && session.book.seats === seats) {
      session.seat({ columns, seats: places });
    }
    if (answer.status !== 200) {
      this.page.tell(answer.body?.detail ?? say("capture.seats.later"));
    }
  }

  // By which way, in which form, or something else than an offer.
  how(id) {
    const who = originator([id]);
    const radios = (name, values) =>
      h(
        "fieldset",
        { class: "choose" },
        h("legend", {}, say(`capture.${name}`)),
        values.map((value, place) =>
          h("label", { class: "check" }, h("input", { type: "radio", name, value, checked: place === 0 }), say(`capture.${name}.${value || "open"}`)),
        ),
      );
    const form = h(
      "form",
      { class: "form" },
      radios("route", ["VOLUNTEERED", "INVITED", "COLD_CALLED", "ROTATION", "VIA_PARTNER", "WRITTEN"]),
      radios("form", ["", "WORD", "PHRASE", "SENTENCE", "STRUCTURE", "IMAGE", "EDIT"]),
      h(
        "p",
        { class: "row" },
        h("button", { type: "submit", class: "button main" }, say("capture.seats.offer")),
        button(say("capture.seats.pass"), () => this.pass(id)),
        button(say("capture.seats.away"), () => this.away(id)),
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const { route, form: kind } = Object.fromEntries(new FormData(form));
      closeSheet();
      this.page.offerBy(who, { route, ...(kind && { form: kind }) });
    });
    sheet(this.page.called(who), form);
  }

  pass(id) {
    closeSheet();
    this.page.record([act("take-pass", { pupilId: id })], { who: originator([id]) });
  }

  away(id) {
    closeSheet();
    const present = this.page.session.state.absent.has(id);
    this.page.record([act("correct-attendance", { pupilId: id, present })], { who: originator([id]) });
  }

  // Neighbours in each row, those who are here.
  pairs() {
    const { columns, seats } = this.plan;
    const { present } = this.page.session.state;
    const rows = Array.from({ length: Math.ceil(seats.length / columns) }, (_, row) =>
      seats.slice(row * columns, (row + 1) * columns).filter((id) => present.has(id)),
    );
    const pairs = rows.flatMap((row) => row.flatMap((id, place) => (place % 2 === 0 && row[place + 1] ? [[id, row[place + 1]]] : [])));
    const left = rows.filter((row) => row.length % 2 === 1).map((row) => row.at(-1));
    for (let place = 0; place + 1 < left.length; place += 2) {
      pairs.push([left[place], left[place + 1]]);
    }
    if (left.length % 2 === 1 && pairs.length > 0) {
      pairs.at(-1).push(left.at(-1));
    }
    return pairs;
  }
}

