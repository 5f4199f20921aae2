/**
 * Name of the input that people never see and programs fill in. It says nothing that a browser's
 * autofill knows, and nothing that tells a program to leave it alone.
 */
export const TRAP_NAME = 'assent_more';
