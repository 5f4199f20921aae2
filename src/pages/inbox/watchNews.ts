/** What the receiver tells of what came since a page was drawn. */
type News = { count: number; text: string };

/** How news are asked for, and how often. */
export type Asking = { fetch: (address: string) => Promise<Response>; everyMs: number };

/**
 * Tells in the line of a list that is there for it how many leads came since, as a link that shows them,
 * and in the window's title. Nothing moves under the reader's eyes. Asks only while the page is seen,
 * and stops for good once it is not let in any more.
 */
export function watchNews(page: Document, { fetch, everyMs }: Asking): void {
  const line = page.querySelector<HTMLElement>('[data-after]');
  if (!line) return;
  const { after = '', asked = '' } = line.dataset;
  const list = '/admin/leads';
  const query = new URLSearchParams(asked);
  query.set('after', after);
  const { title } = page;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = ({ count, text }: News) => {
    if (line.textContent === text) return;
    const link = page.createElement('a');
    link.href = list + asked;
    link.textContent = text;
    line.replaceChildren(...(count > 0 ? [link] : []));
    page.title = count > 0 ? `(${count}) ${title}` : title;
  };
  const ask = async () => {
    clearTimeout(timer);
    if (isOver || page.hidden) return;
    try {
      const answer = await fetch(`${list}/news?${query}`);
      // Signed out, or the release behind it has gone: this page asks no more.
      isOver = [401, 403, 404].includes(answer.status);
      if (answer.ok) tell((await answer.json()) as News); // of the receiver that drew this page
    } catch {
      // No way there just now: the next time tells.
    }
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(ask, everyMs);
  };
  page.addEventListener('visibilitychange', ask);
  timer = setTimeout(ask, everyMs);
}
