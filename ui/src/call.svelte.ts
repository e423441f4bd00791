// A call at the desk: every answer can be taken back, and the last caller for a few seconds. It decides nothing; what
// there is to answer, and what comes next, the program says.
import { tick } from "svelte";
import * as program from "./program";
import type { Ask, Desk, DeskChoice, SearchHit, Words } from "./wire";
import type { Kept, Way } from "./way.svelte";

/** The last caller, as long as that can be taken back. */
type Last = { kept: Kept; trail: Kept[]; ask: Ask };

export class Call {
  /** Which theme of situations is open. */
  theme = $state<string | null>(null);
  /** Whether something is being looked for. */
  finding = $state(false);
  /** How many callers there have been: nothing that one has left in a field is there for the next. */
  callers = $state(0);
  /** The last caller. */
  last = $state.raw<Last>();
  /** What had been told before each answer, oldest first. */
  #trail: Kept[] = [];
  #way: Way;
  /** What has been begun is done before the next begins: somebody types faster than a screen is drawn. */
  #turn: Promise<unknown> = Promise.resolve();
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(way: Way) {
    this.#way = way;
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
      chosen: false,
    }));
    return [...script.choices, ...themes, ...(script.done ? [script.done] : [])];
  }

  /** Does what a digit stands for, by the time it is its turn. */
  async press(digit: number) {
    await this.#inTurn(async () => {
      const choice = this.choices.find((choice) => choice.digit === digit);
      if (choice) await this.#choose(choice);
    });
  }

  /** Takes an answer of the caller, or opens what it leads to. */
  async choose(choice: DeskChoice) {
    await this.#inTurn(() => this.#choose(choice));
  }

  async #choose(choice: DeskChoice) {
    const script = this.#desk?.script;
    if (!script) return;
    if (choice.id === script.done?.id) return this.#answer({ question: "settled", choice: "true" });
    if (script.themes.length === 0) return this.#answer({ question: script.stage, choice: choice.id, date: this.#date("") });
    const theme = script.themes.find((theme) => theme.id === choice.id);
    if (theme || choice.id === script.other_themes.id) return this.#open(theme?.id ?? null);
    await this.#hold(choice);
  }

  /** Says that a situation holds, or does not after all. */
  async #hold(choice: DeskChoice) {
    this.#remember();
    await this.#way.tell({ question: choice.id, choice: choice.chosen ? null : "true", text: "" });
    await this.#arrived(choice.chosen ? undefined : `field-${choice.id}-date`);
  }

  /** Takes the date of a situation. */
  async dateOf(id: string, text: string) {
    await this.#inTurn(async () => {
      this.#remember();
      await this.#way.tell({ question: id, choice: "true", text });
      await this.#arrived();
    });
  }

  /** Takes the date of the certificate. */
  async dateOfCertificate(typed: string) {
    await this.#inTurn(() => this.#answer({ question: "certificate", choice: "date", date: this.#date(typed) }));
  }

  /** To a stage out of turn: to change an answer, or to ask for a date again. */
  async to(stage: string) {
    this.#remember();
    this.theme = null;
    await this.#way.tell({ question: "stage", choice: stage });
    await this.#arrived();
  }

  async insure(insurer: string) {
    this.#remember();
    await this.#way.tell({ question: "insurer", choice: insurer });
    await this.#way.hear(this.#desk?.said);
  }

  /** Takes over what a caller did at home. */
  async takeOver(code: string) {
    this.#remember();
    await this.#way.tell({ question: "receipt", text: code }, { question: "stage" });
    if (this.#desk?.steps.receipt.wrong) {
      await this.#way.hear(this.#desk.steps.receipt.wrong);
      document.getElementById("field-receipt")?.focus();
    } else await this.#arrived();
  }

  /** The caller's language, by its place among all. */
  async speakTo(at: number) {
    const language = this.#desk?.steps.language.options[at];
    if (language) await this.#way.showBeside(language.id);
  }

  /** Takes the last answer back; where there is none, the last caller. */
  async undo() {
    await this.#inTurn(() => this.#undo());
  }

  async #undo() {
    const before = this.#trail.at(-1);
    if (before) {
      this.#trail = this.#trail.slice(0, -1);
      await this.#way.retell(before);
      this.#focus();
      await this.#say(this.#desk?.steps.undone);
    } else if (this.last) await this.#takeBack();
    else await this.#say(this.#desk?.steps.nothing_to_undo);
  }

  /** The next caller: nothing of the last one is left, but for the seconds in which that can be taken back. */
  async next() {
    await this.#inTurn(() => this.#next());
  }

  async #next() {
    const desk = this.#desk;
    if (!desk) return;
    const last = { kept: this.#way.kept, trail: this.#trail, ask: this.#way.asked };
    this.#forget();
    await this.#way.clear();
    this.last = last;
    this.#clock = setTimeout(() => (this.last = undefined), desk.clear.seconds * 1000);
    this.#focus();
    await this.#say(desk.clear.cleared);
    await this.#count({ call: last.ask });
  }

  /** Brings the last caller back. */
  async takeBack() {
    await this.#inTurn(() => this.#takeBack());
  }

  async #takeBack() {
    const last = this.last;
    if (!last) return;
    this.#forget();
    this.#trail = last.trail;
    await this.#way.retell(last.kept);
    this.#focus();
    await this.#say(this.#desk?.clear.taken_back);
    await this.#count({ "take-back": last.ask });
  }

  /** Opens the field that finds anything, or closes it. */
  async find(open: boolean) {
    if (!this.#desk) return;
    this.finding = open;
    if (!open) {
      await this.#way.search("");
      this.#focus();
    }
  }

  /** Does what was found. */
  async take(hit: SearchHit) {
    const way = this.#way;
    if (hit.kind === "term") return;
    await this.find(false);
    if (hit.kind === "topic") await way.read(hit.id);
    else if (hit.kind === "insurer") await this.insure(hit.id);
    else if (hit.kind === "contact") await way.to("phones");
    else if (hit.kind === "situation") {
      this.#remember();
      await way.tell({ question: hit.id, choice: "true", text: "" });
      await this.#arrived();
    } else await this.#act(hit.id);
  }

  async #act(action: string) {
    const way = this.#way;
    if (action === "next-caller") await this.next();
    else if (action === "ticket" || action === "print") await way.taking.by(action);
    else if (action === "phones" || action === "keys") await way.to(action);
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

  async #answer(given: Parameters<Way["answer"]>[0]) {
    this.#remember();
    await this.#way.tell(given, { question: "stage" });
    await this.#arrived("field-desk-date");
  }

  async #open(theme: string | null) {
    this.theme = theme;
    this.#focus();
  }

  #date(typed: string) {
    const era = this.#desk?.script.date?.era;
    return era ? { era, year: typed, month: "", day: "" } : null;
  }

  async #inTurn(act: () => Promise<unknown>) {
    const turn = this.#turn.then(act);
    this.#turn = turn.catch(() => undefined);
    await turn;
  }

  #remember() {
    this.#trail = [...this.#trail, this.#way.kept];
  }

  #forget() {
    this.callers += 1;
    clearTimeout(this.#clock);
    this.last = undefined;
    this.#trail = [];
    this.theme = null;
    this.finding = false;
  }

  /** What has come is said. A field that has come with it takes the focus, or else the pane. */
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

  async #say(words: Words | undefined) {
    await this.#way.show(words);
  }

  async #count(count: Parameters<typeof program.count>[0]) {
    await program.count(count).catch(() => this.#say(this.#way.frame?.not_counted));
  }
}
