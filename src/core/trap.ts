/**
 * Name of the input that people never see and programs fill in. It says nothing that a browser's
 * autofill knows, and nothing that tells a program to leave it alone.
 */
export const TRAP_NAME = 'assent_more';

/** What keeps people, and whatever fills forms in for them, out of that input. */
export const TRAP_ATTRIBUTES = {
  name: TRAP_NAME,
  tabindex: '-1',
  autocomplete: 'off',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
} as const;
