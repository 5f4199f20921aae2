/** What the receiver tells of what came since a page was drawn. */
type News = { count: number; text: string };

/** How news are asked for, and how often. */
export type Asking = { fetch: (address: string) => Promise<Response>; everyMs: number };

/** How often in a row asking fails before that is told: one failure is a lift, or a restart. */
const MANY_FAILURES = 2;

/**
 * Tells in the line of a list that is there for it how many leads came since, as a link that shows them,
 * and in the window's title. Nothing moves under the reader's eyes. Asks only while the page is seen,
 * and stops for good once it is not let in any more. Says so then, and where there is no way there: who
 * waits for requests is not to take silence for none.
 */
export function watchNews(page: Document, { fetch, everyMs }: Asking): void {
  const line = page.querySelector<HTMLElement>('[data-after]');
  if (!line) return;
  const { after = '', asked = '', over = '', lost = '' } = line.dataset;
  const list = '/admin/leads';
  const query = new URLSearchParams(asked);
  query.set('after', after);
  const { title } = page;
  let isOver = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, tag: 'a' | 'span') => {
    if (line.textContent === text) return;
    const said = page.createElement(tag);
    said.textContent = text;
    if (tag === 'a') said.setAttribute('href', list + asked);
    line.replaceChildren(...(text ? [said] : []));
  };
  const tell = ({ count, text }: News) => {
    failures = 0;
    say(text, 'a');
    page.title = count > 0 ? `(${count}) ${title}` : title;
  };
  const fail = () => {
    failures += 1;
    if (failures >= MANY_FAILURES) say(lost, 'span');
  };
  const ask = async () => {
    clearTimeout(timer);
    if (isOver || page.hidden) return;
    try {
      const answer = await fetch(`${list}/news?${query}`);
      // Signed out, or the release behind it has gone: this page asks no more.
      isOver = [401, 403, 404].includes(answer.status);
      if (isOver) say(over, 'a');
      else if (answer.ok)
        tell((await answer.json()) as News); // of the receiver that drew this page
      else fail();
    } catch {
      fail();
    }
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(ask, everyMs);
  };
  page.addEventListener('visibilitychange', ask);
  timer = setTimeout(ask, everyMs);
}
