// Every state of every screen below each other, in a language, in colours, with letters of a size, in a width.
import "./page.css";

const read = async (name: string) => (await fetch(`./states/${name}.json`)).json();
const CHOICES: Record<string, string[]> = {
  language: (await read("languages")) as string[],
  colours: ["light", "dark", "contrast"],
  size: ["100", "125", "150", "175", "200"],
  width: ["1000", "1280", "640", "320"],
};

const chosen = new URLSearchParams(location.search);
const pick = (name: string) => chosen.get(name) ?? CHOICES[name]?.[0] ?? "";

const form = document.createElement("form");
for (const [name, values] of Object.entries(CHOICES)) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  select.name = name;
  select.append(...values.map((value) => new Option(value, value, false, value === pick(name))));
  select.onchange = () => form.requestSubmit();
  label.append(name, select);
  form.append(label);
}
document.body.append(form);

for (const state of Object.keys((await read(pick("language"))) as object)) {
  const heading = document.createElement("h2");
  heading.id = state;
  heading.textContent = state;
  const frame = document.createElement("iframe");
  const query = new URLSearchParams({ language: pick("language"), colours: pick("colours"), size: pick("size"), state });
  frame.title = state;
  frame.src = `./state.html?${query}`;
  frame.loading = "lazy";
  frame.style.inlineSize = `${pick("width")}px`;
  document.body.append(heading, frame);
}
