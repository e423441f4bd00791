// What has changed since: of what comes anew, the pieces that say the same as before are those of before, and nothing is
// drawn twice.

const isWhole = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** What is now, made of the pieces of before where they say the same. */
export function since<T>(before: unknown, now: T): T {
  if (!isWhole(before) || !isWhole(now) || Array.isArray(before) !== Array.isArray(now)) return now;
  const keys = Object.keys(now);
  let same = keys.length === Object.keys(before).length;
  const pieces: Record<string, unknown> = now;
  for (const key of keys) {
    pieces[key] = since(before[key], pieces[key]);
    same &&= pieces[key] === before[key];
  }
  return same ? (before as T) : now;
}
