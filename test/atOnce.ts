import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, onTestFinished as onCurrentFinished, type TestContext, test } from 'vitest';

// Vitest knows one current test; of several at once each brings its own.
const own = new AsyncLocalStorage<TestContext>();

/** As Vitest's own, in tests that run at once as well. */
export const onTestFinished: typeof onCurrentFinished = (after, timeout) =>
  (own.getStore()?.onTestFinished ?? onCurrentFinished)(after, timeout);

/** As `expect.poll`, in tests that run at once as well. */
export const poll: typeof expect.poll = (seen, options) =>
  (own.getStore()?.expect ?? expect).poll(seen, options);

/**
 * A test that mostly waits, and runs beside those before and after it that do so too; as many at once as the
 * file's `maxConcurrency` says. Within it `onTestFinished` and `poll` are those of this file.
 */
export function testAtOnce(name: string, body: () => Promise<void>, timeout?: number): void {
  test.concurrent(name, (context) => own.run(context, body), timeout);
}

type Test<Cells extends unknown[]> = (
  name: string,
  body: (...cells: Cells) => Promise<void>,
  timeout?: number,
) => void;

/** The same with each row of a table, as `test.each` has it. */
export function eachAtOnce<Cells extends unknown[] | [unknown]>(
  rows: readonly Cells[],
): Test<Cells>;
export function eachAtOnce<Cell>(rows: readonly Cell[]): Test<[Cell]>;
export function eachAtOnce(rows: readonly unknown[]): Test<unknown[]> {
  return (name, body, timeout) => {
    for (const row of rows) {
      const cells: unknown[] = Array.isArray(row) ? row : [row];
      const run = (_: unknown, context: TestContext) => own.run(context, () => body(...cells));
      test.concurrent.for([row])(name, timeout === undefined ? {} : { timeout }, run);
    }
  };
}
