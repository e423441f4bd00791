// Taking along what is on the screen: by the printer, as a file, or in the clipboard.
import { tick } from "svelte";
import * as program from "./program";
import type { Arrange, PrintPage, TakeWay, Words } from "./wire";
import type { Way } from "./way.svelte";

export class Taking {
  /** How far the work is, once it takes long. */
  share = $state<number | null>(null);
  /** What is being printed. */
  paper = $state.raw<PrintPage>();
  /** How two languages are set on paper. */
  arrange = $state<Arrange>("beside");

  #way: Way;
  #busy = false;
  /** For whom it is taken: what is made for one is not handed to the next. */
  #round = 0;

  constructor(way: Way) {
    this.#way = way;
  }

  /** Takes it along. Where printing is not to be had, a page for the browser is saved instead. */
  async by(way: TakeWay) {
    const paper = await this.#make(way);
    if (!paper) return;
    this.paper = paper;
    await tick();
    try {
      await (window.print() as unknown);
    } catch {
      await this.#make("page");
    }
  }

  /** Drops what is made and being made. */
  drop() {
    this.#round += 1;
    this.paper = undefined;
  }

  /** Stops what is being made. */
  async stop() {
    await program.stop();
  }

  /** How far the program is. */
  async work(share: number) {
    if (!this.#busy) return;
    const first = this.share === null;
    this.share = share;
    if (first) await this.#way.show(this.#making);
  }

  /** Takes it along in one way, one at a time; hands over what is to be printed. */
  async #make(way: TakeWay): Promise<PrintPage | undefined> {
    const body = this.#way.view?.body;
    // What was counted is a table, and nothing else is.
    if (!this.#making || (body?.kind === "counts") !== (way === "counts")) return undefined;
    if (this.#busy) {
      await this.#way.show(this.#making);
      return undefined;
    }
    const round = this.#round;
    this.#busy = true;
    try {
      const taken = await program.take({ ask: this.#way.asked, way, arrange: this.arrange });
      if (round !== this.#round) return undefined;
      await this.#way.show(taken.message);
      return taken.page ?? undefined;
    } catch {
      await this.#way.show(this.#way.frame?.trouble);
      return undefined;
    } finally {
      this.#busy = false;
      this.share = null;
    }
  }

  /** What is said while something is made of this screen; nothing where nothing can be. */
  get #making(): Words | undefined {
    const body = this.#way.view?.body;
    if (body?.kind === "result" || body?.kind === "family" || body?.kind === "topic") return body.take?.making;
    if (body?.kind === "desk") return body.script.making;
    return body?.kind === "counts" ? body.export?.making : undefined;
  }
}
