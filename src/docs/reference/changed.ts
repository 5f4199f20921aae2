/** A value with another put over it: objects go into each other, `null` takes a key out, all else takes the place. */
export function changed(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over;
  const all: Record<string, unknown> = { ...under };
  for (const key of Object.keys(over)) {
    if (over[key] === null) delete all[key];
    else all[key] = changed(all[key], over[key]);
  }
  return all;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
