// The way through the screens: where we are, how we came here, and the answers. It decides nothing: each step asks the
// program what to show.
import { tick } from "svelte";
import * as program from "./program";
import type { Frame, Given, Go, Screen, Settings, View, Words } from "./wire";

/** A screen to go back to, with the answers to bring back where they were cleared on leaving it. */
type Past = { screen: Screen; answers?: Given[] };

/** An answer without what it does not hold. */
type Answer = Partial<Given> & { question: string };

export class Way {
  /** What is shown; nothing before the first answer of the program. */
  view = $state.raw<View>();
  /** A sentence for everybody: it is shown, and read aloud. */
  message = $state.raw<Words>([]);
  /** How often a screen has come. Its first line or its errors take the focus then. */
  arrivals = $state(0);
  past = $state.raw<Past[]>([]);

  #answers: Given[] = [];
  /** The answers that the program has last taken; it goes back to them where it refuses others. */
  #taken: Given[] = [];
  #language: string | null = null;
  #beside: string | null = null;
  /** The settings as they shall be; what is drawn follows. */
  #settings: Settings | undefined;
  #saving: Promise<boolean> = Promise.resolve(true);
  #latest = 0;
  #leaving = 0;
  /** Whether the clock has told something that could not be drawn at once. */
  #late = false;

  /** The frame of what is shown. */
  get frame(): Frame | undefined {
    return this.view?.frame;
  }

  async begin() {
    await program.onTick((tick) => this.#tick(tick.day_changed));
    await this.#arrive({ to: "start" }, []);
  }

  /** To a screen. */
  async to(screen: Screen) {
    if (this.view?.screen !== screen) await this.#arrive({ to: screen }, this.#here());
  }

  /** On from this screen. It comes again where something is missing. */
  async on() {
    if (this.view) await this.#arrive({ from: this.view.screen }, this.#here());
  }

  /** On with an answer that counts only if it can be read. */
  async onWith(given: Answer) {
    const before = this.#answers;
    this.answer(given);
    await this.on();
    if (this.view?.errors.length) this.#answers = before;
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
  answer(given: Answer) {
    const whole = $state.snapshot({ choice: null, date: null, text: null, ...given });
    this.#answers = [...this.#answers.filter((other) => other.question !== given.question), whole];
  }

  /** Takes an answer that changes what this screen shows. */
  async narrow(question: string, choice: string) {
    this.answer({ question, choice });
    await this.#again();
    if (this.view?.body.kind === "phones") await this.say(this.view.body.count);
  }

  async showBeside(language: string | null) {
    this.#beside = language;
    await this.#again();
  }

  async speak(language: string) {
    this.#language = language;
    if (this.#beside === language) this.#beside = null;
    const saved = await this.#keep({ language });
    if (this.past.length > 0) await this.back();
    else await this.#arrive({ to: "home" }, []);
    if (!saved) await this.#show(this.frame?.not_saved);
  }

  /** Keeps settings. They hold even where they cannot be kept. */
  async set(settings: Partial<Settings>): Promise<boolean> {
    const saved = await this.#keep(settings);
    await this.#again();
    if (!saved) await this.#show(this.frame?.not_saved);
    return saved;
  }

  /** One step smaller or larger, or back to the size as designed. */
  async resize(step: -1 | 0 | 1) {
    const size = step === 0 ? "100" : this.frame?.sizes[step < 0 ? 0 : 1];
    if (size && (await this.set({ "text-size": size }))) await this.say(this.frame?.size_changed);
  }

  /** Answers, settings and way are as on the first day. */
  async forget(done: string) {
    this.#answers = [];
    this.#language = null;
    this.#beside = null;
    const saved = await this.#keep({ language: null, "text-size": "100", colours: "auto", motion: "auto" });
    await this.#arrive({ to: "start" }, []);
    if (saved) await this.say(done);
    else await this.#show(this.frame?.not_saved);
  }

  async open(link: string) {
    try {
      await program.openLink(link);
    } catch {
      await this.#show(this.frame?.no_browser);
    }
  }

  async say(text: string | undefined) {
    await this.#show(text ? [{ text, lang: null }] : []);
  }

  /** Shows a sentence; the same one again is read aloud again. */
  async #show(words: Words | undefined) {
    this.message = [];
    await tick();
    this.message = words ?? [];
  }

  #here(): Past[] {
    return this.view ? [...this.past, { screen: this.view.screen }] : this.past;
  }

  /** Keeps settings, one after the other; says whether they could be. */
  async #keep(change: Partial<Settings>): Promise<boolean> {
    const settings = this.#settings ?? this.frame?.settings;
    if (!settings) return true;
    const wanted = { ...settings, ...change };
    this.#settings = wanted;
    const save = () => program.saveSettings(wanted).then(() => true, () => false);
    this.#saving = this.#saving.then(save);
    return this.#saving;
  }

  async #tick(dayChanged: boolean) {
    await this.#again();
    if (dayChanged) await this.say(this.frame?.day_changed);
  }

  /** The same screen, as it is now. Whoever is on the way to another one is not called back. */
  async #again() {
    if (this.#leaving > 0) {
      this.#late = true;
      return;
    }
    if (!this.view) return;
    const { screen, errors, title } = this.view;
    const view = await this.#ask({ to: screen });
    // What is being mended stays on the screen.
    if (view) this.view = errors.length > 0 ? { ...view, errors, title } : view;
  }

  /** Another screen, or the same one with what is wrong on it. */
  async #arrive(go: Go, past: Past[]) {
    this.#leaving += 1;
    const view = await this.#ask(go);
    this.#leaving -= 1;
    if (view) {
      if (view.screen !== this.view?.screen || "to" in go) this.past = past;
      this.view = view;
      this.message = [];
      this.arrivals += 1;
    }
    if (this.#late && this.#leaving === 0) {
      this.#late = false;
      await this.#again();
    }
  }

  async #ask(go: Go): Promise<View | undefined> {
    const turn = ++this.#latest;
    const answers = this.#answers;
    try {
      const view = await program.view({ go, answers, language: this.#language, beside: this.#beside });
      this.#taken = answers;
      // An answer that comes after a later question is of yesterday.
      return turn === this.#latest ? view : undefined;
    } catch {
      this.#answers = this.#taken;
      await this.#show(this.frame?.trouble);
      return undefined;
    }
  }

  /** The window has come forward: it may have slept. */
  async wake() {
    await this.#again();
  }
}
