import type { RecordConfig } from '../core/config';

/** Where the consent record is kept between visits. */
export type Jar = {
  /** What is stored; `undefined` when nothing is, when it cannot be read, or when copies disagree. */
  read(): string | undefined;
  /** Whether the value can be read again at once; a contradicting copy is repaired later. */
  write(value: string, days: number): boolean | undefined;
};

/**
 * A jar of one first-party cookie. With cookies denied it reads nothing and writes nothing, without a throw.
 * `repair` is called where a copy on another step of the domain or path ladder contradicts what was
 * written: it removes every copy and calls back.
 */
export function createCookieJar(
  { cookie: name = 'assent', domain = '' }: RecordConfig = {},
  repair: (name: string, again: () => void) => void,
): Jar {
  const read = () => {
    try {
      const copies = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
      return copies.every((copy) => copy === copies[0])
        ? copies[0]?.slice(name.length + 1)
        : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    read,
    write(value, days) {
      const set = (at: string) => {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in the baseline
        document.cookie = `${name}=${value}; max-age=${days * 86400}; path=/; SameSite=Lax${at}${location.protocol === 'https:' ? '; Secure' : ''}`;
      };
      try {
        const shared = domain && `; domain=${domain}`;
        // A domain that is not this page's is refused: better remembered here than nowhere.
        for (const at of [shared, '']) {
          set(at);
          if (read() === value) return true;
        }
        repair(name, () => set(shared));
      } catch {
        // Denied: the choice holds for the page's life.
      }
    },
  };
}
