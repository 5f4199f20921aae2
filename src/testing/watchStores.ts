import type { Note, Store } from './note';

/** Runs in every page and frame before its own scripts; takes nothing from this module. */
export function watchStores(tellName: string): void {
  const tell = (window as unknown as Record<string, (note: Note) => void>)[tellName]; // the fixture put it there
  if (!tell) return;
  /** The first script below ours on the stack. */
  const caller = () => {
    const lines = (new Error().stack ?? '').split('\n');
    const found = lines.flatMap((line) => /(https?:\/\/[^\s)]+?)(:\d+)?\)?$/.exec(line) ?? []);
    return found.find((part) => part?.startsWith('http')) ?? '';
  };
  const stored = (store: Store, name: unknown) => {
    try {
      tell({ kind: 'stored', store, name: String(name), by: caller() });
    } catch {
      // A page that is going away cannot tell.
    }
  };
  const before = <Owner extends object>(
    owner: Owner | undefined,
    name: keyof Owner,
    hear: (self: unknown, args: unknown[]) => void,
  ) => {
    const own = owner?.[name];
    if (!owner || typeof own !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        hear(this, args);
        return own.apply(this, args);
      },
    });
  };
  const hearCookie = (written: unknown) => {
    const [pair = '', ...attributes] = String(written).split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0)).trim();
    if (/^1\.\d+\.\d+\.\d+\.[a-z0-9_]*(-[01]|\.|$)/.test(pair.slice(at + 1).trim())) {
      return tell({ kind: 'chosen' });
    }
    const isRemoval = attributes.some((one) => {
      const [, ends, age] = /^\s*(?:expires=(.*)|max-age=(.*))$/i.exec(one) ?? [];
      return age !== undefined ? Number(age) <= 0 : ends && Date.parse(ends) <= Date.now();
    });
    if (!isRemoval) stored('cookie', name);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (cookie?.set) {
    const { set } = cookie;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(written) {
        hearCookie(written);
        set.call(this, written);
      },
    });
  }
  before(window.Storage?.prototype, 'setItem', (self, [key]) => {
    let isSession = false;
    try {
      isSession = self === window.sessionStorage;
    } catch {
      // Denied here.
    }
    stored(isSession ? 'sessionStorage' : 'localStorage', key);
  });
  before(window.IDBFactory?.prototype, 'open', (_, [name]) => stored('IndexedDB', name));
  before(window.CacheStorage?.prototype, 'open', (_, [name]) => stored('Cache Storage', name));
  // Not in every browser.
  const { CookieStore: store } = window as Partial<typeof globalThis>;
  before(store?.prototype, 'set', (_, [first]) =>
    stored('cookie', (first as { name?: string } | undefined)?.name ?? first),
  );
}
