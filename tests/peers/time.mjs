// How long work takes: a line of JSON for each, in nanoseconds at the median. And how much of it there is.
import { Bench } from "tinybench";

export async function time(work) {
  const bench = new Bench({ time: 2000, warmupTime: 1000, throws: true });
  for (const [id, task] of Object.entries(work)) bench.add(id, task);
  await bench.run();
  for (const { name, result } of bench.tasks) {
    tell(name, result.latency.p50 * 1e6);
  }
}

export function tell(id, figure) {
  console.log(JSON.stringify({ id, figure }));
}
