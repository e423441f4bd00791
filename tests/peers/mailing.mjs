// A mailing to all members, beside the same rule in DuckDB: `mailing.mjs PROGRAM FOLDER ROWS ...`. The members are made up
// here, the same ones every time. Before anything is told, both have to have given everybody the same letter. Lines of JSON say
// how long it took and how much memory, at one size after the other.
import { spawn } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tell } from "./time.mjs";

const RULE = readFileSync(new URL("mailing.sql", import.meta.url), "utf8");
const TYPES = "types = {'certificate-expires': 'DATE', 'member': 'VARCHAR'}, nullstr = '', force_not_null = ['situation', 'lang']";

/** Members as they are in a society: two of three registered, dates over ten years, few languages but Japanese. */
const members = (rows) => `
  WITH drawn AS (
    SELECT i, hash(i) % 1000 AS a, hash(i + 1000000007) % 3650 AS b, hash(i + 2000000011) % 1000 AS c FROM range(${rows}) AS all_(i)
  )
  SELECT (100000000 + i)::VARCHAR AS member,
    CASE WHEN a < 820 THEN 'valid' WHEN a < 970 THEN 'none' WHEN a < 985 THEN 'expired' ELSE 'lost' END AS card,
    CASE WHEN a < 680 THEN 'yes' ELSE 'no' END AS registered,
    CASE WHEN a < 820 THEN DATE '2025-06-01' + b::INTEGER END AS "certificate-expires",
    CASE WHEN c % 40 = 7 THEN 'has-kakuninsho' ELSE '' END AS situation,
    CASE WHEN c < 930 THEN 'ja' WHEN c < 950 THEN 'zh' WHEN c < 965 THEN 'pt' WHEN c < 975 THEN 'en'
         WHEN c < 985 THEN 'ko' WHEN c < 990 THEN 'es' ELSE 'ja-easy' END AS lang
  FROM drawn`;

async function connect() {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(availableParallelism()) });
  return instance.connect();
}

/** Runs a program to its end: how long it takes, and the most memory it has at once. */
function measured(command, args) {
  return new Promise((done, failed) => {
    const begun = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
    let memory = 0;
    const look = setInterval(() => {
      try {
        const most = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
        if (most) memory = Math.max(memory, Number(most[1]) * 1024);
      } catch {
        // It has just ended.
      }
    }, 10);
    child.on("error", failed);
    child.on("exit", (code) => {
      clearInterval(look);
      const time = Number(process.hrtime.bigint() - begun);
      if (code === 0) done({ time, memory });
      else failed(new Error(`${command} ${args.join(" ")}: it ended with ${code}`));
    });
  });
}

/** The median of three runs by time. */
async function thrice(run) {
  const runs = [await run(), await run(), await run()];
  return runs.sort((one, other) => one.time - other.time)[1];
}

async function compare(program, folder, rows) {
  const [csv, parquet, letters, others] = ["members.csv", "members.parquet", "letters.csv", "others.csv"].map((name) =>
    join(folder, name),
  );
  const duck = await connect();
  await duck.run(`COPY (${members(rows)}) TO '${csv}' (HEADER)`);
  await duck.run(`COPY (${members(rows)}) TO '${parquet}' (FORMAT parquet)`);
  const read = await thrice(() => measured("dd", [`if=${csv}`, "of=/dev/null", "bs=1M", "iflag=direct", "status=none"]));
  tell(`mailing/${rows}/disk`, read.time);
  tell(`mailing/${rows}/bytes`, statSync(csv).size);
  const asked = ["--out", letters, "--insurer", "kyokai-kenpo", "--day", "2026-11-21", "--replace"];
  for (const [kind, table] of [["csv", csv], ["parquet", parquet]]) {
    const ours = await thrice(() => measured(program, ["triage", table, ...asked]));
    tell(`mailing/${rows}/${kind}`, ours.time);
    tell(`mailing/${rows}/${kind}-memory`, ours.memory);
    const sql = await thrice(() => measured(process.execPath, [import.meta.filename, "sql", kind, table, others]));
    tell(`mailing/${rows}/${kind}-duckdb`, sql.time);
    tell(`mailing/${rows}/${kind}-duckdb-memory`, sql.memory);
    const columns = (file) => `SELECT member, letter, todo, "by", lang FROM read_csv('${file}', all_varchar = true)`;
    const found = await duck.runAndReadAll(
      `SELECT count(*) FROM (${columns(letters)} EXCEPT ALL ${columns(others)}) UNION ALL
       SELECT count(*) FROM (${columns(others)} EXCEPT ALL ${columns(letters)}) UNION ALL SELECT count(*) - ${rows} FROM (${columns(letters)})`,
    );
    const differ = found.getRows().map(([count]) => Number(count));
    if (differ.some((count) => count !== 0)) throw new Error(`DuckDB: ${kind}, ${rows} rows: ${differ} differ`);
  }
  for (const file of [csv, parquet, letters, `${letters}.rejects.csv`, others]) rmSync(file);
}

async function sql(kind, table, out) {
  const duck = await connect();
  const from = kind === "csv" ? `read_csv('${table}', ${TYPES})` : `read_parquet('${table}')`;
  await duck.run(`CREATE VIEW members AS FROM ${from}`);
  await duck.run(`COPY (${RULE}) TO '${out}' (HEADER)`);
}

const [first, ...rest] = process.argv.slice(2);
if (first === "sql") await sql(...rest);
else for (const rows of rest.slice(1)) await compare(first, rest[0], Number(rows));
