// What the keys do. Which there are, and where they work, the program says.
import type { Call } from "./call.svelte";
import type { Does, Pressed } from "./wire";
import type { Way } from "./way.svelte";

/** What a press does; the digit is that of its key. */
const DOES: Record<Does, (way: Way, call: Call, digit: number, event: KeyboardEvent) => unknown> = {
  back: (way) => way.back(),
  print: (way) => way.taking.by("print"),
  phones: (way) => way.to("phones"),
  language: (way) => way.to("language"),
  "start-over": (way) => way.startOver(),
  smaller: (way) => way.resize(-1),
  larger: (way) => way.resize(1),
  normal: (way) => way.resize(0),
  keys: (way) => way.to("keys"),
  answer: (_, call, digit) => call.press(digit),
  move: (_, call, __, event) => call.walk(event.key === "ArrowDown" ? 1 : -1),
  undo: (_, call) => call.undo(),
  pane: (_, call) => call.toPane(1),
  "pane-back": (_, call) => call.toPane(-1),
  "caller-language": (_, call, digit) => call.speakTo(digit - 1),
  find: (_, call) => call.find(true),
  ticket: (way) => way.taking.by("ticket"),
  "next-caller": (_, call) => call.next(),
};

/** Digits go by their place on the keyboard, letters by what is written on them. */
function isMeant(known: Pressed, event: KeyboardEvent): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const keypad = known.single && event.code === known.key.replace("Digit", "Numpad");
  const same = known.key.startsWith("Digit") ? event.code === known.key || keypad : key === known.key;
  const held = { ctrl: event.ctrlKey || event.metaKey, alt: event.altKey, shift: event.shiftKey };
  return same && (["ctrl", "alt", "shift"] as const).every((one) => known.held.includes(one) === held[one]);
}

/** A single key works only at the desk itself, and never where somebody writes. */
function isAtDesk(event: KeyboardEvent): boolean {
  const at = event.target instanceof Element ? event.target : null;
  return at?.closest("[data-keys]") != null && !at.matches("input, select, textarea, dialog *");
}

/** Does what a key stands for. Keys that are being composed into a word are left alone. */
export function press(way: Way, call: Call, event: KeyboardEvent) {
  if (event.isComposing || document.querySelector("dialog[open]")) return;
  const found = way.frame?.keys.find((known) => isMeant(known, event) && (!known.single || isAtDesk(event)));
  if (!found) return;
  event.preventDefault();
  // A key that is held down answers once.
  if (event.repeat && found.does !== "move") return;
  void DOES[found.does](way, call, Number(event.code.slice(-1)), event);
}
