import type { BrowserInfo } from '../../wire/browser';
import type { Chunks, Widget } from '../contract';

/** How long a message waits for the chunk that reads the browser, in milliseconds. */
const PATIENCE_MS = 1500;

/** What may be told of the browser now: nothing until its category is granted, nor where the chunk does not come. */
export async function askBrowser(
  widget: Pick<Widget, 'config' | 'visit' | 'has' | 'load' | 'log'>,
): Promise<BrowserInfo | undefined> {
  const chunk = loadBrowser(widget);
  const facts = chunk?.then(({ browserInfo }) => browserInfo(widget)).catch(widget.log);
  const tooLate = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  return (await Promise.race([facts, tooLate])) ?? undefined;
}

/** Asks for the chunk that reads the browser where that may be read, so that it is there when something is sent. */
export function loadBrowser({
  config,
  has,
  load,
}: Pick<Widget, 'config' | 'has' | 'load'>): Promise<Chunks['browser']> | undefined {
  return config.browserInfo && has(config.browserInfo.category) ? load('browser') : undefined;
}
