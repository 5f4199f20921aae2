/**
 * What is known of each submission at the end. `told` are the states its page showed, in order;
 * `rows` how many leads stand in the database; `isKept` whether a browser still holds it to be sent;
 * `endedMs` how long it was sent when its tab was closed, where it was.
 */
export function judge(submissions, hasOutbox) {
  const groups = new Map();
  const violations = [];
  for (const one of submissions) {
    const group = groupOf(one, hasOutbox);
    groups.set(group, (groups.get(group) ?? 0) + 1);
    if (group.startsWith('VIOLATION')) violations.push({ group, ...one });
  }
  return { groups: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)), violations };
}

/** A tab that is gone sooner after the press than this had no time to keep anything, in milliseconds. */
const KEPT_AFTER_MS = 500;

function groupOf({ told, rows, isKept, endedMs, isPressed = true }, hasOutbox) {
  if (rows > 1) return 'VIOLATION: stored more than once';
  if (told.includes('sent')) {
    return rows === 1 ? 'told sent, stored once' : 'VIOLATION: told sent, not stored';
  }
  const last = told.at(-1) ?? 'nothing';
  if (!isPressed && last === 'nothing' && rows === 0)
    return 'never pressed: the test ran out of time';
  if (rows === 1) return `told ${last}, stored once`;
  if (isKept) return `told ${last}, still kept to be sent`;
  if (last === 'failed') return 'told failed, not stored';
  if (endedMs !== undefined && endedMs < KEPT_AFTER_MS) return 'tab closed at once, not stored';
  if (endedMs !== undefined && !hasOutbox) return 'tab closed while sending, no outbox to keep it';
  return `VIOLATION: told ${last}, neither stored nor kept`;
}
