/** Waits for something, but no longer than so many milliseconds. */
export async function atMost(ms: number, ending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<unknown>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([ending, over]);
  clearTimeout(timer);
}
