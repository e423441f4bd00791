// Leaves: what is printed, set on pages that fit A4 and Letter, each with its foot and its number. The engine breaks
// pages by itself, but counts none.

/** How high a leaf is, in pixels of the page; what is left of the paper is white. */
const HEIGHT = (240 * 96) / 25.4;

/** What must not stand last on a leaf. */
const LEADS = "h1, h2, h3, .headline";

/** Something that stays whole, and what it stands in, outermost first. */
type Piece = { node: HTMLElement; within: HTMLElement[] };

/** Sets everything in `paper` on leaves. */
export function setOnLeaves(paper: HTMLElement) {
  for (const section of paper.querySelectorAll<HTMLElement>(":scope > section")) fill(section);
  const leaves = paper.querySelectorAll<HTMLElement>(".leaf");
  leaves.forEach((leaf, at) => leaf.append(footer(leaf.parentElement?.dataset.foot, `${at + 1} / ${leaves.length}`)));
}

function fill(section: HTMLElement) {
  const waiting = [...section.children].flatMap((block) => pieces(block as HTMLElement));
  section.replaceChildren();
  let leaf = turn(section);
  let on: Piece[] = [];
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    add(leaf, piece);
    if (leaf.getBoundingClientRect().height <= HEIGHT) {
      on.push(piece);
      continue;
    }
    // A leaf with nothing but headings has all the room there is.
    const alone = on.every((known) => known.node.matches(LEADS));
    const parts = alone ? inner(piece) : [];
    if (alone && parts.length < 2) {
      // Nothing can be taken from it: the engine breaks it.
      on.push(piece);
      continue;
    }
    take(leaf, piece);
    if (alone) {
      waiting.unshift(...parts);
      continue;
    }
    waiting.unshift(piece);
    for (let lead = on.at(-1); on.length > 1 && lead?.node.matches(LEADS); lead = on.at(-1)) {
      take(leaf, lead);
      on.pop();
      waiting.unshift(lead);
    }
    leaf = turn(section);
    on = [];
  }
}

/** Another leaf. */
function turn(section: HTMLElement): HTMLElement {
  const leaf = document.createElement("div");
  leaf.className = "leaf";
  section.append(leaf);
  return leaf;
}

/** A list goes entry by entry. */
function pieces(block: HTMLElement): Piece[] {
  const parts = block.matches("ol, ul") ? [...block.children] : [block];
  return parts.map((node) => ({ node: node as HTMLElement, within: node === block ? [] : [block] }));
}

/** What an entry is made of, where it is longer than a leaf. */
function inner({ node, within }: Piece): Piece[] {
  const parts = node.matches("li") ? [...node.children] : [];
  return parts.map((part) => ({ node: part as HTMLElement, within: [...within, node] }));
}

/** Each copy of a list or an entry, by what it was copied from. */
const copies = new WeakMap<Element, HTMLElement>();

function add(leaf: HTMLElement, { node, within }: Piece) {
  let holder = leaf;
  for (const original of within) {
    const last = holder.lastElementChild;
    if (last && copies.get(last) === original) {
      holder = last as HTMLElement;
    } else {
      const copy = original.cloneNode(false) as HTMLElement;
      copies.set(copy, original);
      holder.append(copy);
      holder = copy;
    }
  }
  holder.append(node);
}

/** Takes a piece off a leaf, with what stood around it alone. */
function take(leaf: HTMLElement, { node }: Piece) {
  let empty = node.parentElement;
  node.remove();
  while (empty && empty !== leaf && empty.children.length === 0) {
    const above: HTMLElement | null = empty.parentElement;
    empty.remove();
    empty = above;
  }
}

function footer(foot: string | undefined, number: string) {
  const line = document.createElement("p");
  line.className = "foot";
  for (const text of [foot ?? "", number]) {
    const part = document.createElement("span");
    part.textContent = text;
    line.append(part);
  }
  return line;
}
