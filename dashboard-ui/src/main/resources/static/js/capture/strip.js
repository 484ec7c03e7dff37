// The one line. A code that is complete leaves the line and becomes the mark beside it, so that neither code nor name stays on
// a screen that the class can see.
import { joined, leading } from "capture/originators";
import { $, fill } from "capture/dom";
import { say } from "capture/words";

const GROWS = CSS.supports("field-sizing", "content"); // by itself
const LETTERS = /^(\/\s*\S*\s+)?(?:[+,&]\s*)?[a-z]{1,2}([+,&][a-z]{0,2}){0,2}$/;

export class Strip extends EventTarget {
  given;
  base = "";
  asked = { typed: "", doubts: [] };

  constructor(page) {
    super();
    this.page = page;
    this.field = $("line");
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.key(event));
    $("strip").addEventListener("submit", (event) => {
      event.preventDefault();
      this.enter();
    });
    $("who").addEventListener("click", () => this.unmark());
  }

  typed() {
    if (this.field.value.includes("\n")) {
      this.field.value = this.field.value.replace(/\s*\n\s*/g, " "); // pasted: a line is one line
    }
    const { roster } = this.page.session;
    const [, verb = "", rest] = this.field.value.match(/^(\/\s*\S+\s+)?(.*)$/s);
    const hit = this.isPlain(this.field.value) ? undefined : this.given ? joined(this.given, rest, roster) : leading(rest, roster);
    if (hit && /\s$/.test(rest.slice(0, rest.length - hit.rest.length))) {
      this.given = hit.who;
      this.field.value = verb + hit.rest;
    }
    this.draw();
    this.dispatchEvent(new Event("typed"));
  }

  draw() {
    const { field } = this;
    field.classList.toggle("masked", this.page.oneScreen && this.mayHoldACode(field.value));
    if (!GROWS) {
      field.style.blockSize = "auto";
      field.style.blockSize = `${field.scrollHeight + 2}px`;
    }
    $("who").hidden = this.given === undefined;
    fill($("who"), this.given ? this.page.called(this.given) : "");
    $("who").setAttribute("aria-label", this.given ? say("capture.who.remove", this.page.called(this.given)) : "");
  }

  unmark() {
    this.given = undefined;
    this.typed();
    this.field.focus();
  }

  key(event) {
    const { field } = this;
    const atStart = field.selectionStart === 0 && field.selectionEnd === 0;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.enter();
    } else if (event.key === "Backspace" && atStart && this.given) {
      event.preventDefault();
      this.unmark();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.clear();
      this.dispatchEvent(new Event("left"));
    } else if (event.key === "ArrowUp" && (field.value === "" || this.stands())) {
      event.preventDefault();
      this.dispatchEvent(new Event("up"));
    } else if (event.key === "ArrowDown" && this.stands()) {
      event.preventDefault();
      this.dispatchEvent(new Event("down"));
    } else if (event.key === "z" && (event.ctrlKey || event.metaKey) && field.value === "") {
      event.preventDefault();
      this.page.undo();
    }
  }

  // A line has been taken up and nothing done to it, so that arrows go on to others.
  stands() {
    const { value, selectionStart: from, selectionEnd: to } = this.field;
    return this.page.editor.taken?.text === value && from === to && (from === 0 || from === value.length);
  }

  get isChanged() {
    const { value } = this.field;
    return value.trim() !== "" && value !== this.base;
  }

  // Something was typed or chosen, and nothing has become of it yet.
  get isUnfinished() {
    return this.isChanged || (this.isOpen && this.field.value !== "");
  }

  enter() {
    this.page.enter(this.field.value, this.given);
  }

  // What was put into the line begins as it begins, also where that looks like a code.
  isPlain(typed) {
    const { roster } = this.page.session;
    return leading(this.base, roster) !== undefined && typed.startsWith(this.base.split(" ", 1)[0]);
  }

  clear(text = "", given) {
    this.base = "";
    this.isOpen = false;
    this.given = given;
    this.field.value = text;
    this.draw();
    this.dispatchEvent(new Event("typed"));
  }

  put(text, given, { isOpen = false } = {}) {
    this.clear(text, given);
    this.base = text;
    this.isOpen = isOpen;
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  // On a screen that the class sees, letters that are a code, or may become one, are dots, and so is a child's name; with them whatever
  // else is in the line.
  mayHoldACode(text) {
    const { roster } = this.page.session;
    const isCode = (word) => roster.some((pupil) => pupil.code === word.toLowerCase());
    const first = text.match(/^(\p{L}{2})(?![\p{L}\p{N}'’])/u)?.[1];
    const later = [...text.matchAll(/(?:^\/|\/\/|[\s+&,])([a-z]{1,2})(?![\p{L}\p{N}'’])/gu)].map((hit) => hit[1]);
    const spoken = text.startsWith("/") || text.includes("//") ? later : [];
    return this.page.covered.first(text) !== undefined || LETTERS.test(text) || (first !== undefined && isCode(first)) || spoken.some(isCode);
  }

  // What was asked about a line is not asked a second time, as long as it stays the same.
  doubted(typed, doubt) {
    this.asked = { typed, doubts: [...this.sureOf(typed), doubt] };
  }

  sureOf(typed) {
    return this.asked.typed === typed ? this.asked.doubts : [];
  }
}
