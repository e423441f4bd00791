// The same sentences through @fluent/bundle: `sentences.mjs FILE`, as `hand-over` has written it. Every sentence is compared
// before anything is timed. Lines of JSON say for each language how many there are, and how long all of them
// take.
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { tell, time } from "./time.mjs";

const work = {};
for (const { id: language, tag, files, said } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  const problems = files.flatMap((text) => bundle.addResource(new FluentResource(text)));
  if (problems.length > 0) throw new Error(`@fluent/bundle: ${language}: ${problems}`);
  const say = ({ id, attribute, args }) => {
    const message = bundle.getMessage(id);
    return bundle.formatPattern(attribute ? message.attributes[attribute] : message.value, args);
  };
  for (const sentence of said) {
    const given = say(sentence);
    if (given !== sentence.text) {
      throw new Error(`@fluent/bundle: ${language}: ${sentence.id} gives "${given}", not "${sentence.text}"`);
    }
  }
  tell(`sentences/${language}`, said.length);
  work[`sentences/${language}-fluent-bundle-js`] = () => said.forEach(say);
}
await time(work);
