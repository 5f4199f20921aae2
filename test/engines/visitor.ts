import { expect } from '@playwright/test';
import type { Engine } from './engine';

/** Something on the page: what matches, in the page or in our shadow root, and bears the words. */
export type Target = { css: string; name?: string };

/** A person at a browser: looks, clicks and types as people do, and waits for what they would wait for. */
export type Visitor = ReturnType<typeof visitorAt>;

const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' };

/** Sits a person down at a browser. */
export function visitorAt(engine: Engine) {
  /** What a function of its own says of the page; functions and arguments travel as text. */
  const ask = <Result, Args extends unknown[]>(
    question: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> =>
    engine.evaluate(`(${question})(...${JSON.stringify(args)})`) as Promise<Awaited<Result>>;

  /** What a function says of the one that is meant; `null` where nothing of the kind is seen. */
  const about = <Result>(
    { css, name = '' }: Target,
    question: (node: HTMLInputElement) => Result,
  ): Promise<Result | null> =>
    engine.evaluate(
      `((node) => (node ? (${question})(node) : null))((${findShown})(...${JSON.stringify([css, name])}))`,
    ) as Promise<Result | null>;

  const sees = async (target: Target) => {
    const told = `${target.css} “${target.name ?? ''}”`;
    await expect.poll(() => about(target, () => true), `${told} is seen`).toBe(true);
  };

  /** Clicks its middle once it rests there and nothing lies over it. */
  const click = async (target: Target) => {
    let before = '';
    await expect
      .poll(
        async () => {
          const now = JSON.stringify(await about(target, middleOf));
          const isAtRest = now === before;
          before = now;
          return isAtRest && now !== 'null';
        },
        `${target.css} “${target.name ?? ''}” can be clicked`,
      )
      .toBe(true);
    const [x, y] = JSON.parse(before);
    await engine.perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x, y, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  };

  const type = (text: string) =>
    engine.perform({
      type: 'key',
      id: 'keyboard',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    });

  return {
    ...engine,
    ask,
    about,
    sees,
    click,
    /** Turns the wheel over a place of the page. */
    wheel: (x: number, y: number, deltaY: number) =>
      engine.perform({
        type: 'wheel',
        id: 'wheel',
        actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY, origin: 'viewport' }],
      }),
    press: (key: keyof typeof KEYS) => type(KEYS[key]),
    async fill(name: string, text: string) {
      const field = { css: 'input, textarea', name };
      await click(field);
      await type(text);
      await expect.poll(() => about(field, ({ value }) => value.length > 0)).toBe(true);
    },
    async doesNotSee(target: Target) {
      const told = `${target.css} “${target.name ?? ''}” is not seen`;
      await expect.poll(() => about(target, () => true), told).toBe(null);
    },
    /** Waits until it is what the keyboard speaks to. */
    async hasFocus(target: Target) {
      const isFocused = () =>
        about(target, (node) => (node.getRootNode() as Document).activeElement === node);
      await expect.poll(isFocused, `${target.css} “${target.name ?? ''}” has focus`).toBe(true);
    },
    cookies: () => ask(() => document.cookie),
    /** Leaves nothing of earlier visits to this origin. */
    forget: () =>
      ask(async () => {
        for (const cookie of document.cookie.split('; ')) {
          // biome-ignore lint/suspicious/noDocumentCookie: what every browser has
          document.cookie = `${cookie.split('=')[0]}=; path=/; max-age=0`;
        }
        localStorage.clear();
        sessionStorage.clear();
        for (const { name = '' } of await indexedDB.databases()) {
          await new Promise((resolve) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = resolve;
            request.onerror = resolve;
          });
        }
      }),
  };
}

/** Runs in the page: the first that matches, can be seen and is called so. */
function findShown(css: string, name: string): HTMLElement | undefined {
  const ours = document.querySelector('#assent-consent')?.shadowRoot;
  const found = [document, ours].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLElement>(css) ?? []),
  ]);
  return found.find((node) => {
    const labels = [...((node as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const words = `${labels} ${node.getAttribute('aria-label') ?? ''} ${node.textContent}`;
    const { width, height } = node.getBoundingClientRect();
    const isShown = width > 0 && height > 0 && getComputedStyle(node).visibility === 'visible';
    return isShown && words.includes(name);
  });
}

/** Runs in the page: where to click it; `null` while something else would be hit there. */
function middleOf(node: HTMLElement): [number, number] | null {
  node.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = node.getBoundingClientRect();
  const middle: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  let hit = document.elementFromPoint(...middle);
  while (hit?.shadowRoot) {
    const inside: Element | null = hit.shadowRoot.elementFromPoint(...middle);
    if (!inside || inside === hit) break;
    hit = inside;
  }
  return node.contains(hit) ? middle : null;
}
