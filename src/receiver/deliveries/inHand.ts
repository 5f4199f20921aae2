// Two events of one person would each find no contact and make one.
const inHand = new Map<string, Promise<unknown>>();

/** Does one piece of work after another where they share a key. */
export function oneByOne<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = inHand.get(key) ?? Promise.resolve();
  const doing = before.then(work, work);
  const ended = doing.catch(() => {});
  inHand.set(key, ended);
  void ended.then(() => {
    if (inHand.get(key) === ended) inHand.delete(key);
  });
  return doing;
}
