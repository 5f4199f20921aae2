/** The words that the page hands its scripts. */
export type Words = Record<string, string>;

const tag = document.currentScript;

/** What the page says of itself at this script's tag. */
export const words: Words = JSON.parse(tag?.dataset.words ?? '{}');

/** Address of the script that searches; the index lies beside it. */
export const searchAddress = tag?.dataset.search ?? '';
