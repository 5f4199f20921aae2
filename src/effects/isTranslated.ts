/**
 * Whether the browser is translating the page, so that what a person reads is not quite what was hashed.
 * Chrome marks the root with a class, Edge each text's element.
 */
export function isTranslated(): boolean {
  return document.querySelector('html:is(.translated-ltr,.translated-rtl),[_msttexthash]') !== null;
}
