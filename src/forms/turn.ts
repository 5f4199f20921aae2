/** How long forms are attached in one go, in milliseconds: a page with a hundred of them stays awake. */
const SLICE_MS = 12;

let turns = Promise.resolve();
let sliceStartMs = 0;

/** Resolves when the next form may be attached, whoever found it: a page can add each of a hundred by itself. */
export function turn(): Promise<void> {
  turns = turns.then(async () => {
    if (performance.now() - sliceStartMs < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    sliceStartMs = performance.now();
  });
  return turns;
}
