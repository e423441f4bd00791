// A call at the desk: every answer can be taken back, and the last caller for a few seconds. It decides nothing; what
// there is to answer, and what comes next, the program says.
import { tick } from "svelte";
import { DOES } from "./keys";
import * as program from "./program";
import type { Ask, Desk, DeskChoice, Does, SearchHit, Words } from "./wire";
import type { Answer, Kept, Way } from "./way.svelte";

/** The last caller, as long as that can be taken back. */
type Last = { kept: Kept; trail: Kept[]; counted: Promise<void> };

export class Call {
  /** Which theme of situations is open. */
  theme = $state<string | null>(null);
  /** Whether something is being looked for. */
  finding = $state(false);
  /** How many callers there have been: nothing that one has left in a field is there for the next. */
  callers = $state(0);
  /** The last caller. */
  last = $state.raw<Last>();
  /** A receipt that could not be taken over, and why. */
  refused = $state.raw<{ code: string; wrong: Words }>();
  /** What had been told before each answer, oldest first. */
  #trail: Kept[] = [];
  #way: Way;
  /** What has been begun is done before the next begins: somebody types faster than a screen is drawn. */
  #turn: Promise<unknown> = Promise.resolve();
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(way: Way) {
    this.#way = way;
    way.onForget = () => this.#forget();
  }

  get #desk(): Desk | undefined {
    const body = this.#way.view?.body;
    return body?.kind === "desk" ? body : undefined;
  }

  /** The choices that digits stand for now. */
  get choices(): DeskChoice[] {
    const script = this.#desk?.script;
    if (!script) return [];
    const theme = script.themes.find((theme) => theme.id === this.theme);
    if (theme) return [...theme.choices.map((situation) => situation.choice), script.other_themes];
    const themes = script.themes.map(({ id, digit, name }) => ({
      id,
      digit,
      label: { words: name, beside: [] },
      hint: null,
      date: null,
      chosen: false,
    }));
    return [...script.choices, ...themes, ...(script.done ? [script.done] : [])];
  }

  /** What the choices belong to. */
  get #asked(): string {
    return `${this.#desk?.script.stage} ${this.theme}`;
  }

  /** Does what a digit stands for, by the time it is its turn. In a field that has come meanwhile it was meant to be
      written, and is not an answer. */
  async press(digit: number) {
    await this.#inTurn(async () => {
      const choice = this.choices.find((choice) => choice.digit === digit);
      if (choice && !document.activeElement?.matches("input, select")) await this.#choose(choice);
    });
  }

  /** Takes an answer of the caller, or opens what it leads to. A second press on what is gone by then means nothing. */
  async choose({ id }: DeskChoice) {
    const asked = this.#asked;
    await this.#inTurn(async () => {
      const choice = this.choices.find((choice) => choice.id === id);
      if (choice && asked === this.#asked) await this.#choose(choice);
    });
  }

  async #choose(choice: DeskChoice) {
    const script = this.#desk?.script;
    if (!script) return;
    if (choice.id === script.done?.id) return this.#answer({ question: "settled", choice: "true" });
    if (script.themes.length === 0) {
      const date = script.choices.find((known) => known.date)?.date;
      const empty = date ? { era: date.era, year: "", month: "", day: "" } : null;
      return this.#answer({ question: script.stage, choice: choice.id, date: empty });
    }
    const theme = script.themes.find((theme) => theme.id === choice.id);
    if (theme || choice.id === script.other_themes.id) return this.#open(theme?.id ?? null);
    await this.#told([{ question: choice.id, choice: choice.chosen ? null : "true", text: "" }], `field-${choice.id}-date`);
  }

  /** Takes the date of a situation. */
  async dateOf(id: string, text: string) {
    await this.#inTurn(() => this.#told([{ question: id, choice: "true", text }]));
  }

  /** Takes the date that an answer brings with it. */
  async dateOfAnswer({ id, date }: DeskChoice, typed: string) {
    const question = this.#desk?.script.stage;
    if (!question || !date) return;
    const whole = { era: date.era, year: typed, month: "", day: "" };
    await this.#inTurn(() => this.#answer({ question, choice: id, date: whole }));
  }

  /** To a stage out of turn: to change an answer, or to ask for a date again. */
  async to(stage: string) {
    await this.#inTurn(async () => {
      this.theme = null;
      await this.#told([{ question: "stage", choice: stage }]);
    });
  }

  async insure(insurer: string) {
    await this.#inTurn(async () => {
      if (await this.#tell([{ question: "insurer", choice: insurer }])) await this.#way.hear(this.#desk?.said);
    });
  }

  /** Takes over what a caller did at home, for today. One that is none changes nothing. */
  async takeOver(code: string) {
    await this.#inTurn(async () => {
      const before = this.#way.kept;
      const today = { question: "day", choice: "today" };
      if (!(await this.#tell([{ question: "receipt", text: code }, { question: "stage" }, today]))) return;
      const wrong = this.#desk?.steps.receipt.wrong ?? (code.trim() ? undefined : []);
      if (!wrong) return this.#arrived();
      this.#trail = this.#trail.slice(0, -1);
      await this.#way.retell(before);
      this.refused = wrong.length > 0 ? { code, wrong } : undefined;
      await this.#way.hear(wrong);
      document.getElementById("field-receipt")?.focus();
    });
  }

  /** The caller's language, by its place among all. */
  async speakTo(at: number) {
    await this.#inTurn(async () => {
      const language = this.#desk?.steps.language.options[at];
      if (language) await this.#way.showBeside(language.id);
    });
  }

  /** Takes the last answer back; where there is none, the last caller. */
  async undo() {
    await this.#inTurn(() => this.#undo());
  }

  async #undo() {
    const steps = this.#desk?.steps;
    if (this.theme !== null) return this.#open(null);
    const before = this.#trail.at(-1);
    if (!before) return this.last ? this.#takeBack() : this.#way.show(steps?.nothing_to_undo);
    this.#trail = this.#trail.slice(0, -1);
    // The caller speaks the same language still.
    await this.#way.retell({ ...before, beside: this.#way.kept.beside });
    this.#focus();
    await this.#way.show(steps?.undone);
    this.#way.heard = this.#desk?.said ?? [];
  }

  /** The next caller: nothing of the last one is left, but for the seconds in which that can be taken back. */
  async next() {
    await this.#inTurn(() => this.#next());
  }

  async #next() {
    const desk = this.#desk;
    if (!desk) return;
    // Who presses twice does not lose the last caller for good. What stands half typed in a field is gone all the same.
    if (!this.#way.hasTold) {
      this.callers += 1;
      return this.#focus();
    }
    const { kept, asked } = this.#way;
    const trail = this.#trail;
    if (!(await this.#way.clear())) return;
    this.#forget();
    this.last = { kept, trail, counted: this.#count({ call: asked }) };
    this.#clock = setTimeout(() => this.#expire(), desk.clear.seconds * 1000);
    this.#focus();
    await this.#way.show(desk.clear.cleared);
  }

  /** Where the button that brings the last caller back has the focus, that does not get lost with it. */
  #expire() {
    const had = document.activeElement?.matches("[data-do='take-back']");
    this.last = undefined;
    if (had) this.#focus();
  }

  /** Brings the last caller back. What the next one has told meanwhile is one step back. */
  async takeBack() {
    await this.#inTurn(() => this.#takeBack());
  }

  async #takeBack() {
    const last = this.last;
    if (!last) return;
    const meanwhile = this.#way.hasTold ? [this.#way.kept] : [];
    if (!(await this.#way.retell(last.kept))) return;
    this.#forget();
    this.#trail = [...last.trail, ...meanwhile];
    this.#focus();
    await this.#way.show(this.#desk?.clear.taken_back);
    await last.counted;
    await this.#count("take-back");
  }

  /** Whether a call is under way that would be lost. */
  get isUnderWay(): boolean {
    return this.#trail.length > 0;
  }

  /** To the next caller from any screen. */
  async end() {
    await this.#way.to("desk");
    await this.next();
  }

  /** Opens the field that finds anything, or closes it. */
  async find(open: boolean) {
    if (!this.#desk) return;
    await this.#way.search("");
    this.finding = open;
    if (!open) this.#focus();
  }

  /** Does what was found. */
  async take(hit: SearchHit) {
    const way = this.#way;
    if (hit.kind === "term") return way.hear(hit.explained?.means);
    await this.find(false);
    if (hit.kind === "topic") await way.read(hit.id);
    else if (hit.kind === "insurer") await this.insure(hit.id);
    else if (hit.kind === "contact") {
      await way.tell({ question: "call-topic", choice: null });
      await way.to("phones");
    } else if (hit.kind === "situation") await this.#inTurn(() => this.#toSituation(hit.id));
    else await DOES[hit.id as Does](way, this);
  }

  /** To a situation, which holds then, and to its date. */
  async #toSituation(id: string) {
    if (!(await this.#tell([{ question: "stage", choice: "situations" }]))) return;
    const themes = this.#desk?.script.themes ?? [];
    const known = themes.find((theme) => theme.choices.some((one) => one.choice.id === id));
    this.theme = known?.id ?? null;
    const holds = known?.choices.some((one) => one.choice.id === id && one.choice.chosen);
    if (!holds) await this.#way.tell({ question: id, choice: "true", text: "" });
    await this.#arrived(`field-${id}-date`);
  }

  /** Walks among the answers with the arrows. */
  walk(step: 1 | -1) {
    const answers = [...document.querySelectorAll<HTMLElement>("[data-pane='script'] [data-digit]")];
    const at = answers.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? (step > 0 ? 0 : answers.length - 1) : (at + step + answers.length) % answers.length;
    answers[next]?.focus();
  }

  /** Round the panes. */
  toPane(step: 1 | -1) {
    const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")];
    const at = panes.findIndex((pane) => pane.contains(document.activeElement));
    const script = panes.findIndex((pane) => pane.dataset.pane === "script");
    panes[at < 0 ? script : (at + step + panes.length) % panes.length]?.focus();
  }

  /** Takes an answer, and goes on in turn. */
  async #answer(given: Answer) {
    const stage = this.#desk?.script.stage;
    await this.#told([given, { question: "stage" }], "field-desk-date");
    if (this.#desk?.script.stage !== stage) this.theme = null;
  }

  /** Takes answers. What has come is said; a field that has come with it takes the focus. */
  async #told(given: Answer[], field?: string) {
    if (await this.#tell(given)) await this.#arrived(field);
  }

  /** Takes answers that can be taken back; says whether they were taken. */
  async #tell(given: Answer[]): Promise<boolean> {
    const before = this.#way.kept;
    const taken = await this.#way.tell(...given);
    if (taken) this.#trail = [...this.#trail, before];
    this.refused = undefined;
    return taken;
  }

  async #open(theme: string | null) {
    this.theme = theme;
    this.#focus();
  }

  async #inTurn(act: () => unknown) {
    const turn = this.#turn.then(act);
    this.#turn = turn.catch(() => undefined);
    await turn;
  }

  #forget() {
    clearTimeout(this.#clock);
    this.callers += 1;
    this.last = undefined;
    this.refused = undefined;
    this.#trail = [];
    this.theme = null;
    this.finding = false;
  }

  async #arrived(field?: string) {
    await tick();
    const at = field ? document.getElementById(field) : null;
    if (at) at.focus();
    else this.#focus();
    await this.#way.hear(this.#desk?.script.wrong ?? this.#desk?.said);
  }

  #focus() {
    void tick().then(() => document.querySelector<HTMLElement>("[data-pane='script']")?.focus());
  }

  async #count(count: { call: Ask } | "take-back") {
    await program.count(count).catch(() => this.#way.show(this.#way.frame?.not_counted));
  }
}
