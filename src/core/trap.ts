/**
 * Name of the input that people never see and programs fill in. It says nothing that a browser's
 * autofill knows, and nothing that tells a program to leave it alone.
 */
export const TRAP_NAME = 'assent_more';

/** What keeps browsers and password managers from filling it in for a person, and the Tab key away. */
export const TRAP_ATTRIBUTES: Readonly<Record<string, string>> = {
  autocomplete: 'off',
  tabindex: '-1',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
};
