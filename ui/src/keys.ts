// What the keys do. Which there are, and where they work, the program says.
import type { Call } from "./call.svelte";
import type { Does, Pressed } from "./wire";
import type { Way } from "./way.svelte";

/** What is done; where a key has done it, with that key. */
export const DOES: Record<Does, (way: Way, call: Call, event?: KeyboardEvent) => unknown> = {
  back: (way) => way.back(),
  print: (way) => way.taking.by("print"),
  phones: (way) => way.to("phones"),
  language: (way) => way.to("language"),
  "start-over": (way, call) => (call.isUnderWay ? call.end() : way.startOver()),
  smaller: (way) => way.resize(-1),
  larger: (way) => way.resize(1),
  normal: (way) => way.resize(0),
  keys: (way) => way.to("keys"),
  answer: (_, call, event) => call.press(digit(event)),
  move: (_, call, event) => call.walk(event?.key === "ArrowUp" ? -1 : 1),
  undo: (_, call) => call.undo(),
  pane: (_, call) => call.toPane(1),
  "pane-back": (_, call) => call.toPane(-1),
  "caller-language": (_, call, event) => call.speakTo(digit(event) - 1),
  find: (_, call) => call.find(true),
  ticket: (way) => way.taking.by("ticket"),
  "next-caller": (_, call) => call.next(),
};

const digit = (event?: KeyboardEvent) => Number(event?.code.slice(-1));

/** Command stands for Control where there is one. */
const APPLE = /Mac/.test(navigator.userAgent);

/** Digits go by their place on the keyboard, letters by what is written on them. */
function isMeant(known: Pressed, event: KeyboardEvent): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // A keypad that is not for digits moves.
  const keypad = known.single && event.code === known.key.replace("Digit", "Numpad") && /^\d$/.test(key);
  const same = known.key.startsWith("Digit") ? event.code === known.key || keypad : key === known.key;
  const held = { ctrl: event.ctrlKey || (APPLE && event.metaKey), alt: event.altKey, shift: event.shiftKey };
  return same && (["ctrl", "alt", "shift"] as const).every((one) => known.held.includes(one) === held[one]);
}

/** A single key works only at the desk itself, and never where somebody writes; arrows only among answers. */
function isAtDesk({ does }: Pressed, event: KeyboardEvent): boolean {
  const at = event.target instanceof Element ? event.target : null;
  if (does === "move") return at?.closest("[data-pane='script']")?.querySelector("[data-digit]") != null && !at.matches("input");
  return at?.closest("[data-keys]") != null && !at.matches("input, select");
}

/** Keys that are being composed into a word are left alone; 229 is how some engines say so. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** Does what a key stands for. */
export function press(way: Way, call: Call, event: KeyboardEvent) {
  if (isComposing(event) || event.getModifierState("AltGraph")) return;
  const known = way.frame?.keys.find((known) => isMeant(known, event) && (!known.single || isAtDesk(known, event)));
  if (!known) return;
  event.preventDefault();
  // A key that is held down answers once, and behind a dialog nothing is done.
  if ((event.repeat && known.does !== "move") || document.querySelector("dialog[open]")) return;
  void DOES[known.does](way, call, event);
}
