import { TOOLS } from './all';

const FILES =
  /\/(assent|cookie-?consent|klaro|tarteaucitron|orejime|otSDKStub|otBannerSdk)[\w.-]*\.(js|mjs|css|json)$/i;

/** Networks that serve packages under their own names. */
const PACKAGES =
  /^(cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|esm\.run|cdn\.kiprotect\.com)$/;
const PACKAGE =
  /\/(assent|cookieconsent|vanilla-cookieconsent|klaro|tarteaucitron(\.?js)?|orejime)(@[\w.-]+)?\//i;

/** Whether an address, without its query, is a consent tool's own file or where it sends the choice. */
export function isToolFile(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return (
    FILES.test(pathname) ||
    (PACKAGES.test(hostname) && PACKAGE.test(pathname)) ||
    TOOLS.some(({ hosts }) => hosts?.test(hostname))
  );
}
