// The keys that work everywhere. None is a single letter.
import type { Way } from "./way.svelte";

type Press = { key: string; alt?: boolean; ctrl?: boolean; shift?: boolean; does: (way: Way) => Promise<void> };

export const KEYS: Press[] = [
  { key: "ArrowLeft", alt: true, does: (way) => way.back() },
  { key: "p", ctrl: true, does: (way) => way.take("print") },
  { key: "F1", does: (way) => way.to("phones") },
  { key: "l", ctrl: true, does: (way) => way.to("language") },
  { key: "n", ctrl: true, shift: true, does: (way) => way.startOver() },
  { key: "-", ctrl: true, does: (way) => way.resize(-1) },
  { key: "+", ctrl: true, does: (way) => way.resize(1) },
  { key: "+", ctrl: true, shift: true, does: (way) => way.resize(1) },
  { key: "=", ctrl: true, does: (way) => way.resize(1) },
  { key: "0", ctrl: true, does: (way) => way.resize(0) },
];

/** Does what a key stands for. Keys that are being composed into a word are left alone. */
export function press(way: Way, event: KeyboardEvent) {
  if (event.isComposing) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const found = KEYS.find(
    (known) =>
      known.key === key &&
      Boolean(known.alt) === event.altKey &&
      Boolean(known.ctrl) === (event.ctrlKey || event.metaKey) &&
      Boolean(known.shift) === event.shiftKey,
  );
  if (!found) return;
  event.preventDefault();
  void found.does(way);
}
