// The way through the screens: where we are, how we came here, and the answers. It decides nothing: each step asks the
// program what to show.
import * as program from "./program";
import type { Frame, Given, Go, Screen, Settings, View, Words } from "./wire";

/** A screen to go back to, with the answers to bring back where they were cleared on leaving it. */
type Past = { screen: Screen; answers?: Given[] };

export class Way {
  /** What is shown; nothing before the first answer of the program. */
  view = $state.raw<View>();
  /** A sentence for everybody: it is shown, and read aloud. */
  message = $state.raw<Words>([]);
  /** How often a screen has come. Its first line or its errors take the focus then. */
  arrivals = $state(0);
  past = $state.raw<Past[]>([]);

  #answers: Given[] = [];
  #language: string | null = null;
  #beside: string | null = null;
  #latest = 0;
  #leaving = 0;

  /** The frame of what is shown. */
  get frame(): Frame | undefined {
    return this.view?.frame;
  }

  async begin() {
    await this.#arrive({ to: "start" }, []);
    await program.onTick((tick) => this.#tick(tick.day_changed));
  }

  /** To a screen. */
  async to(screen: Screen) {
    if (this.view?.screen !== screen) await this.#arrive({ to: screen }, this.#here());
  }

  /** On from this screen. It comes again where something is missing. */
  async on() {
    if (this.view) await this.#arrive({ from: this.view.screen }, this.#here());
  }

  async back() {
    const last = this.past.at(-1);
    if (!last) return;
    if (last.answers) this.#answers = last.answers;
    await this.#arrive({ to: last.screen }, this.past.slice(0, -1));
  }

  /** Forgets the answers; going back brings them back. */
  async startOver() {
    if (!this.view) return;
    const past = [...this.past, { screen: this.view.screen, answers: this.#answers }];
    this.#answers = [];
    this.#beside = null;
    await this.#arrive({ to: "home" }, past);
  }

  /** Takes an answer; the last one to a question counts. */
  answer(given: Partial<Given> & { question: string }) {
    const whole = $state.snapshot({ choice: null, date: null, text: null, ...given });
    this.#answers = [...this.#answers.filter((other) => other.question !== given.question), whole];
  }

  /** Takes an answer that changes what this screen shows. */
  async narrow(question: string, choice: string) {
    this.answer({ question, choice });
    await this.#again();
    if (this.view?.body.kind === "phones") this.say(this.view.body.count);
  }

  async showBeside(language: string | null) {
    this.#beside = language;
    await this.#again();
  }

  async speak(language: string) {
    this.#language = language;
    if (this.#beside === language) this.#beside = null;
    await this.set({ language });
    if (this.past.length > 0) await this.back();
    else await this.#arrive({ to: "home" }, []);
  }

  /** Keeps settings. */
  async set(settings: Partial<Settings>) {
    if (!this.frame) return;
    await this.#keep({ ...this.frame.settings, ...settings });
    await this.#again();
  }

  /** One step smaller or larger, or back to the size as designed. */
  async resize(step: -1 | 0 | 1) {
    const size = step === 0 ? "100" : this.frame?.sizes[step < 0 ? 0 : 1];
    if (!size) return;
    await this.set({ "text-size": size });
    this.say(this.frame?.size_changed);
  }

  /** Answers, settings and way are as on the first day. */
  async forget(done: string) {
    this.#answers = [];
    this.#language = null;
    this.#beside = null;
    await this.#keep({ language: null, "text-size": "100", colours: "auto", motion: "auto" });
    await this.#arrive({ to: "start" }, []);
    this.say(done);
  }

  async open(link: string) {
    try {
      await program.openLink(link);
    } catch {
      this.message = this.frame?.no_browser ?? [];
    }
  }

  say(text: string | undefined) {
    this.message = text ? [{ text, lang: null }] : [];
  }

  #here(): Past[] {
    return this.view ? [...this.past, { screen: this.view.screen }] : this.past;
  }

  async #keep(settings: Settings) {
    try {
      await program.saveSettings(settings);
    } catch {
      this.message = this.frame?.not_saved ?? [];
    }
  }

  async #tick(dayChanged: boolean) {
    // What is being mended stays on the screen; nothing there depends on the hour.
    if (this.view?.errors.length) return;
    await this.#again();
    if (dayChanged) this.say(this.frame?.day_changed);
  }

  /** The same screen, as it is now. Whoever is on the way to another one is not called back. */
  async #again() {
    if (this.#leaving > 0) return;
    const view = this.view && (await this.#ask({ to: this.view.screen }));
    if (view) this.view = view;
  }

  /** Another screen, or the same one with what is wrong on it. */
  async #arrive(go: Go, past: Past[]) {
    this.#leaving += 1;
    const view = await this.#ask(go);
    this.#leaving -= 1;
    if (!view) return;
    if (view.screen !== this.view?.screen || "to" in go) this.past = past;
    this.view = view;
    this.message = [];
    this.arrivals += 1;
  }

  async #ask(go: Go): Promise<View | undefined> {
    const turn = ++this.#latest;
    try {
      const view = await program.view({ go, answers: this.#answers, language: this.#language, beside: this.#beside });
      // An answer that comes after a later question is of yesterday.
      return turn === this.#latest ? view : undefined;
    } catch {
      this.message = this.frame?.trouble ?? [];
      return undefined;
    }
  }
}
