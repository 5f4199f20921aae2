/** What comes of a value; at once where it is known already, so that nobody waits a turn for it. */
export function whenKnown<Value, Outcome>(
  value: Value | Promise<Value>,
  then: (value: Value) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  return value instanceof Promise ? value.then(then) : then(value);
}
