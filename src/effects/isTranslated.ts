/**
 * Whether the browser is translating the page, so that what a person reads is not quite what was hashed.
 * Chrome marks the root with a class, Edge each text's element, Yandex puts each text into an element of its own.
 */
export function isTranslated(): boolean {
  return (
    document.querySelector('html:is(.translated-ltr,.translated-rtl),[_msttexthash],ya-tr-span') !==
    null
  );
}
