/**
 * What is known of each submission at the end. `told` are the states its page showed, in order; `rows`
 * how many leads of it stand in the database, those replaced by an edit apart; `isKept` whether a browser
 * still holds it to be sent; `endedMs` how long it was sent when its tab was closed, where it was;
 * `isLeft` whether the widget left it to the site, which took it or for which the browser had no network; `wasAsked` whether the browser asked before it left.
 */
export function judge(submissions) {
  const groups = new Map();
  const violations = [];
  for (const one of submissions) {
    const group = groupOf(one);
    groups.set(group, (groups.get(group) ?? 0) + 1);
    if (group.startsWith('VIOLATION')) violations.push({ group, ...one });
  }
  return { groups: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)), violations };
}

/**
 * A tab that is killed sooner after the press than this had no time to keep anything, in milliseconds.
 * Nothing can be kept at no time; a person who leaves that soon is held back by `beforeunload`.
 */
const KEPT_AFTER_MS = 500;

function groupOf(one) {
  const { told, rows, isKept, endedMs, saidNotSent, isLeft, isPressed, wasAsked } = one;
  if (rows > 1) return 'VIOLATION: stored more than once';
  if (told.includes('sent')) {
    return rows === 1 ? 'told sent, stored once' : 'VIOLATION: told sent, not stored';
  }
  const last = told.at(-1) ?? 'nothing';
  if (saidNotSent) {
    return rows || isKept
      ? 'VIOLATION: told that it will not go, it went'
      : 'taken back, not stored';
  }
  if (rows === 1) return `told ${last}, stored once`;
  // Nobody asked for it to be sent: the press came to nothing, as the browser said in its own words.
  if (!isPressed && last === 'nothing') return 'never pressed: the page broke or time was up';
  if (isKept) return `told ${last}, still kept to be sent`;
  if (last === 'failed') return 'told failed, not stored';
  // The person was told that it is not tried again and may have arrived or not.
  if (last === 'cancelled') return 'taken back, unclear, not stored';
  if (last === 'nothing' && isLeft) return 'left to the site, which nothing of ours may stop';
  // What sends had not come yet. The person was asked by the browser, and left all the same.
  if (last === 'nothing' && wasAsked) return 'left before anything could be kept, although asked';
  if (endedMs !== undefined && endedMs < KEPT_AFTER_MS) return 'tab killed at once, not stored';
  return `VIOLATION: told ${last}, neither stored nor kept`;
}
