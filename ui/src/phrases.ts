// A text in phrases, with readings above its kanji. There are hundreds of phrases on a screen: they are put there at once, and
// not watched one by one.
import type { Piece, Run } from "./wire";

/** Puts a text into its element. A line may break between two phrases. */
export function phrased(run: Run) {
  return (element: HTMLElement) => {
    const pieces: (Node | string)[] = [];
    run.phrases.forEach((phrase, at) => {
      if (at > 0 && run.phrases[at - 1]?.length) pieces.push(document.createElement("wbr"));
      for (const piece of phrase) pieces.push(typeof piece === "string" ? piece : read(piece));
    });
    element.replaceChildren(...pieces);
  };
}

/** A text with its reading above it, which is no part of names. */
function read({ text, reading }: Exclude<Piece, string>): HTMLElement {
  const above = document.createElement("rt");
  above.ariaHidden = "true";
  above.append(reading);
  const ruby = document.createElement("ruby");
  ruby.append(text, above);
  return ruby;
}
