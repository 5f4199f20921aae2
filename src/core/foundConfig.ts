/** A configuration as found; `url` where it was fetched from there and nothing was put over it. */
export type FoundConfig = { config: unknown; url: string | undefined };
