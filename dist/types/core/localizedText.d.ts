/** One text for every language, or one per language tag. */
export type Localized = string | Record<string, string>;
