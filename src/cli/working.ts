import type { Surroundings } from './surroundings';

/** How often the seconds are told anew. */
const TICK_MS = 1000;

/**
 * Says at a terminal what is being done and for how long already, until it is done. `work` may tell how far it
 * is; elsewhere than at a terminal nothing is said.
 */
export async function working<Done>(
  { progress }: Pick<Surroundings, 'progress'>,
  words: string,
  work: (tell: (howFar: string) => void) => Promise<Done>,
): Promise<Done> {
  if (!progress) return work(() => {});
  const startMs = Date.now();
  let howFar = '';
  const show = () => {
    const seconds = Math.floor((Date.now() - startMs) / 1000);
    const time = seconds > 0 ? ` (${seconds} s)` : '';
    progress(`${words}${howFar && `: ${howFar}`}…${time}`);
  };
  show();
  const timer = setInterval(show, TICK_MS);
  try {
    return await work((told) => {
      howFar = told;
      show();
    });
  } finally {
    clearInterval(timer);
    progress(undefined);
  }
}
