// The way through the screens: where we are, how we came here, and the answers. It decides nothing: each step asks the
// program what to show.
import { tick } from "svelte";
import * as program from "./program";
import { since } from "./since";
import { Taking } from "./taking.svelte";
import type { Ask, CopyNumber, Frame, Given, Go, Household, Screen, Settings, View, Words } from "./wire";

/** Everything told, and the language beside: what a call comes to. */
export type Kept = { told: Told; beside: string | null };

/** Everything told: the answers at hand, the family, and one's own answers while somebody else's are at hand. */
type Told = { answers: Given[]; household: Household; own: Given[] };

const NOTHING: Told = { answers: [], household: { people: [], at: null, removed: null }, own: [] };

/** A screen to go back to: whose it was, which topic, and what was told where that was cleared on leaving it. */
type Past = { screen: Screen; at: number | null; topic?: string; told?: Told };

/** How long nobody types before what was found is said, in milliseconds. */
const REST = 700;

/** An answer without what it does not hold. */
export type Answer = Partial<Given> & { question: string };

/** Where parts that are drawn anywhere find the way. */
export const WAY = Symbol("way");

export class Way {
  /** What is shown; nothing before the first answer of the program. */
  view = $state.raw<View>();
  /** A sentence for everybody: it is shown, and read aloud. */
  message = $state.raw<Words>([]);
  /** What is read aloud alone: whoever sees the screen has it before the eyes. */
  heard = $state.raw<Words>([]);
  /** How often a screen has come. Its first line or its errors take the focus then. */
  arrivals = $state(0);
  past = $state.raw<Past[]>([]);
  /** Taking along what is on the screen. */
  readonly taking = new Taking(this);

  #told: Told = NOTHING;
  /** What the program has last taken; the way goes back to it where others are refused. */
  #taken: Told = NOTHING;
  /** The family as it was before somebody was taken off the list. */
  #removed: Household["people"] = [];
  #language: string | null = null;
  #beside: string | null = null;
  /** The settings as they shall be; what is drawn follows. */
  #settings: Settings | undefined;
  #saving: Promise<boolean> = Promise.resolve(true);
  #latest = 0;
  /** What was asked last. */
  #newest: Promise<unknown> = Promise.resolve();
  /** Done when everything is forgotten. */
  onForget: () => void = () => undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leaving = 0;
  /** Whether the clock has told something that could not be drawn at once. */
  #late = false;

  /** The frame of what is shown. */
  get frame(): Frame | undefined {
    return this.view?.frame;
  }

  /** Asks for the first screen, and listens to the program from then on. */
  async begin() {
    await Promise.all([
      this.#arrive({ to: "start" }, []),
      program.onTick((tick) => this.#tick(tick.day_changed)),
      program.onProgress((progress) => void this.taking.work(progress.share)),
    ]);
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
    const before = this.#told;
    this.answer(given);
    await this.on();
    if (this.view?.errors.length) this.#told = before;
  }

  async back() {
    const last = this.past.at(-1);
    if (!last) return;
    if (last.told) this.#told = last.told;
    this.#turnTo(last.at);
    if (last.topic) this.answer({ question: "topic", choice: last.topic });
    await this.#arrive({ to: last.screen }, this.past.slice(0, -1));
  }

  /** Forgets the answers; going back brings them back. */
  async startOver() {
    if (!this.view) return;
    const past = [...this.past, { screen: this.view.screen, at: this.#told.household.at, told: this.#told }];
    this.onForget();
    this.#told = NOTHING;
    this.#beside = null;
    await this.#arrive({ to: "home" }, past);
  }

  /** Takes an answer; the last one to a question counts. */
  answer(given: Answer) {
    const whole = $state.snapshot({ choice: null, date: null, text: null, ...given });
    this.#told = { ...this.#told, answers: taken(this.#told.answers, whole) };
  }

  /** Searches for what has been typed so far. What was found is said once the typing rests. */
  async search(text: string) {
    this.answer({ question: "search", text });
    clearTimeout(this.#resting);
    await this.#again();
    if (!text) return;
    this.#resting = setTimeout(() => {
      const body = this.view?.body;
      const search = body?.kind === "library" ? body.search : body?.kind === "desk" ? body.finder.search : undefined;
      this.heard = search?.said ?? [];
    }, REST);
  }

  /** Looks up a telephone number. */
  async lookUp(text: string) {
    this.answer({ question: "number", text });
    await this.#again();
  }

  /** Copies the number of a telephone line. */
  async copyNumber(number: string, { copied, not_copied }: CopyNumber) {
    const done = program.copyNumber(number).then(() => copied, () => not_copied);
    await this.show(await done);
  }

  /** Everything told, to be brought back by `retell`. */
  get kept(): Kept {
    return { told: this.#told, beside: this.#beside };
  }

  /** Whether anything has been told. */
  get hasTold(): boolean {
    return this.#told.answers.some((given) => given.choice ?? given.text) || this.#beside !== null;
  }

  /** What is on the screen, asked for again. */
  get asked(): Ask {
    const { answers, household } = this.#told;
    const go: Go = { to: this.view?.screen ?? "start" };
    return { go, answers, household, language: this.#language, beside: this.#beside };
  }

  /** Takes answers that change what this screen shows; says whether they were taken. */
  async tell(...answers: Answer[]): Promise<boolean> {
    answers.forEach((given) => this.answer(given));
    return this.#showTold();
  }

  /** Brings back what was told; says whether it was taken. */
  async retell({ told, beside }: Kept): Promise<boolean> {
    const now = this.#beside;
    this.#told = told;
    this.#beside = beside;
    const taken = await this.#showTold();
    if (!taken) this.#beside = now;
    return taken;
  }

  async #showTold(): Promise<boolean> {
    const told = this.#told;
    await this.#again();
    return this.#told === told;
  }

  /** Forgets everything that was told, and every way back to it; says whether that was taken. */
  async clear(): Promise<boolean> {
    clearTimeout(this.#resting);
    if (!(await this.retell({ told: NOTHING, beside: null }))) return false;
    this.past = [{ screen: "home", at: null }];
    this.taking.drop();
    this.#removed = [];
    return true;
  }

  /** To a topic of the library. */
  async read(topic: string) {
    const past = this.#here();
    this.answer({ question: "topic", choice: topic });
    await this.#arrive({ to: "topic" }, past);
  }

  /** To the questions, with an answer that has been given already. */
  async beginWith(answer: [string, string] | null) {
    const past = this.#here();
    if (answer) this.answer({ question: answer[0], choice: answer[1] });
    await this.#arrive({ from: "home" }, past);
  }

  /** To the page of the family. */
  async toFamily() {
    const past = this.#here();
    this.#turnTo(null);
    await this.#arrive({ to: "family" }, past);
  }

  /** To somebody's questions, or to what came of them. */
  async toPerson(at: number, answered: boolean) {
    const past = this.#here();
    this.#turnTo(at);
    await this.#arrive(answered ? { to: "result" } : { from: "home" }, past);
  }

  /** Adds somebody to the family. The insurer is not asked again. */
  async add(role: string) {
    const answers = this.#told.answers.filter((given) => given.question === "insurer");
    this.#regroup([...this.#told.household.people, { role, answers }]);
    await this.#again();
  }

  /** Takes somebody off the list. */
  async takeOff(at: number) {
    const { people } = this.#told.household;
    const role = people[at]?.role;
    if (role === undefined) return;
    this.#removed = people;
    this.#regroup(people.filter((_, other) => other !== at), { at, role });
    await this.#again();
    await this.show(this.view?.body.kind === "family" ? this.view.body.removed?.text : []);
  }

  /** Puts back who was taken off the list. */
  async putBack(done: string | undefined) {
    this.#regroup(this.#removed);
    await this.#again();
    await this.say(done);
  }

  /** Takes somebody's insurer. */
  async insure(at: number, insurer: string) {
    const given = { question: "insurer", choice: insurer, date: null, text: null };
    const people = this.#told.household.people.map((person, other) =>
      other === at ? { ...person, answers: taken(person.answers, given) } : person,
    );
    this.#regroup(people);
    await this.#again();
  }

  #regroup(people: Household["people"], removed: Household["removed"] = null) {
    this.#told = { ...this.#told, household: { people, at: null, removed } };
  }

  /** Keeps the answers at hand with whom they belong to, and takes up somebody else's; nobody's are one's own. */
  #turnTo(at: number | null) {
    const { answers, household, own } = this.#told;
    if (household.at === at) return;
    const mine = household.at === null ? answers : own;
    const people = household.people.map((person, other) => (other === household.at ? { ...person, answers } : person));
    const whose = at === null ? mine : (people[at]?.answers ?? mine);
    this.#told = { answers: whose, own: mine, household: { people, at, removed: null } };
  }

  /** Takes an answer that changes what this screen shows. */
  async narrow(question: string, choice: string) {
    this.answer({ question, choice });
    await this.#again();
    const body = this.view?.body;
    if (body?.kind === "phones") await this.say(body.count);
    if (body?.kind === "counts") await this.hear(body.calls);
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
    if (!saved) await this.show(this.frame?.not_saved);
  }

  /** Keeps settings. They hold even where they cannot be kept. */
  async set(settings: Partial<Settings>): Promise<boolean> {
    const saved = await this.#keep(settings);
    await this.#again();
    if (!saved) await this.show(this.frame?.not_saved);
    return saved;
  }

  /** One step smaller or larger, or back to the size as designed. */
  async resize(step: -1 | 0 | 1) {
    const size = step === 0 ? "100" : this.frame?.sizes[step < 0 ? 0 : 1];
    if (size && (await this.set({ "text-size": size }))) await this.say(this.frame?.size_changed);
  }

  /** Answers, settings and way are as on the first day. */
  async forget(done: string) {
    this.onForget();
    this.#told = NOTHING;
    this.#language = null;
    this.#beside = null;
    const saved = await this.#keep({
      language: null,
      "text-size": "100",
      colours: "auto",
      motion: "auto",
      readings: "easy",
      "single-keys": "on",
      counting: "off",
      team: null,
    });
    await this.#arrive({ to: "start" }, []);
    if (saved) await this.say(done);
    else await this.show(this.frame?.not_saved);
  }

  async open(link: string) {
    try {
      await program.openLink(link);
    } catch {
      await this.show(this.frame?.no_browser);
    }
  }

  async say(text: string | undefined) {
    await this.show(text ? [{ text, phrases: [] }] : []);
  }

  /** Shows a sentence; the same one again is read aloud again. */
  async show(words: Words | undefined) {
    this.message = [];
    this.heard = [];
    await tick();
    this.message = words ?? [];
  }

  /** Says what can be seen on the screen; the same again is said again. */
  async hear(words: Words | undefined) {
    this.heard = [];
    this.message = [];
    await tick();
    this.heard = words ?? [];
  }

  #here(): Past[] {
    if (!this.view) return this.past;
    const { screen, body } = this.view;
    const topic = body.kind === "topic" ? body.id : undefined;
    return [...this.past, { screen, at: this.#told.household.at, topic }];
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
    // What was asked after it brings what is shown then.
    if (!view) await this.#newest;
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
      this.taking.paper = undefined;
      this.view = view;
      this.message = [];
      this.heard = [];
      this.arrivals += 1;
    }
    if (this.#late && this.#leaving === 0) {
      this.#late = false;
      await this.#again();
    }
  }

  async #ask(go: Go): Promise<View | undefined> {
    const asking = this.#asking(go);
    this.#newest = asking;
    return asking;
  }

  async #asking(go: Go): Promise<View | undefined> {
    const turn = ++this.#latest;
    const told = this.#told;
    const { answers, household } = told;
    try {
      const answer = await program.view({ go, answers, household, language: this.#language, beside: this.#beside });
      // An answer that comes after a later question is of yesterday.
      if (turn !== this.#latest) return undefined;
      this.#taken = told;
      return since(this.view, answer);
    } catch {
      if (turn !== this.#latest) return undefined;
      this.#told = this.#taken;
      await this.show(this.frame?.trouble);
      return undefined;
    }
  }

  /** The window has come forward: it may have slept. */
  async wake() {
    await this.#again();
  }
}

/** The answers with one more; the last one to a question counts. */
function taken(answers: Given[], given: Given): Given[] {
  return [...answers.filter((other) => other.question !== given.question), given];
}
