import Cookies from 'js-cookie';

/** Where the consent record is kept between visits. */
export type Jar = {
  /** What is stored; `undefined` when nothing is, when it cannot be read, or when copies disagree. */
  read(): string | undefined;
  write(value: string, days: number): void;
};

/** A jar of one first-party cookie. With cookies denied it reads nothing and writes nothing, without a throw. */
export function createCookieJar(name: string, domain: string): Jar {
  const attributes = {
    path: '/',
    sameSite: 'Lax',
    secure: location.protocol === 'https:',
  } as const;
  return {
    read() {
      try {
        const copies = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
        return new Set(copies).size === 1 ? Cookies.get(name) : undefined;
      } catch {
        return undefined;
      }
    },
    write(value, days) {
      try {
        // A copy on another step of the domain ladder would shadow or contradict this one.
        Cookies.remove(name, attributes);
        location.hostname.split('.').forEach((_, index, labels) => {
          Cookies.remove(name, { ...attributes, domain: labels.slice(index).join('.') });
        });
        Cookies.set(name, value, { ...attributes, ...(domain && { domain }), expires: days });
      } catch {
        // Denied: the choice holds for the page's life.
      }
    },
  };
}
