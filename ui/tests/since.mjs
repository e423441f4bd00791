// Promises of `since.ts`: nothing but what is now is told, and what says the same as before is the very same piece.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const { module } = await runnerImport(fileURLToPath(new URL("../src/since.ts", import.meta.url)), { logLevel: "silent" });
const { since } = module;

const LEAVES = [null, true, false, 0, 1, "", "a"];
/** Leaves, and lists and records of up to two of them; deeper, of a dozen from all over the depth before. */
function values(depth) {
  if (depth === 0) return LEAVES;
  const inner = values(depth - 1);
  const few = inner.filter((_, at) => at % Math.ceil(inner.length / 12) === 0);
  const lists = [[], ...few.map((one) => [one]), ...few.flatMap((one) => few.map((two) => [one, two]))];
  const records = [{}, ...few.flatMap((one) => [{ a: one }, { b: one }, ...few.map((two) => ({ a: one, b: two }))])];
  return [...LEAVES, ...lists, ...records];
}
const written = (value) => JSON.stringify(value);
const anew = (value) => structuredClone(value);

test("what comes out says what is now, whatever was before", () => {
  const all = values(2);
  for (const before of all) {
    for (const now of all) {
      const kept = written(before);
      assert.equal(written(since(before, anew(now))), written(now));
      assert.equal(written(before), kept, "what was before is left as it was");
    }
  }
});

test("what says the same as before is the very same", () => {
  for (const value of values(2)) assert.equal(since(value, anew(value)), value);
  const before = { one: { deep: ["a", { b: 1 }] }, two: { c: 2 } };
  const now = since(before, { one: { deep: ["a", { b: 1 }] }, two: { c: 3 } });
  assert.notEqual(now, before);
  assert.equal(now.one, before.one, "the piece that has not changed");
  assert.notEqual(now.two, before.two);
  const longer = since(before, { ...anew(before), three: 3 });
  assert.notEqual(longer, before, "more than before is not the same as before");
  assert.equal(longer.two, before.two);
});
