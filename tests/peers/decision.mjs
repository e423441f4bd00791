// The same decision through json-logic-js: `decision.mjs FILE`, as `hand-over` has written it. Every answer is compared
// before anything is timed. Lines of JSON say how many states there are, and how
// long all of them take.
import { readFileSync } from "node:fs";
import jsonLogic from "json-logic-js";
import { tell, time } from "./time.mjs";

const { rule, states } = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const { answers, row } of states) {
  const given = jsonLogic.apply(rule, answers);
  if (given !== row) throw new Error(`json-logic-js: ${JSON.stringify(answers)} gives ${given}, not ${row}`);
}
tell("decision/states", states.length);
const each = states.map(({ answers }) => answers);
await time({ "decision/json-logic-js-ready": () => each.forEach((answers) => jsonLogic.apply(rule, answers)) });
