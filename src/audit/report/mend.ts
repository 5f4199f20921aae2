/**
 * One start tag of a page: as it stands in the source, and as it has to stand. What a script holds is told by what
 * was looked for in it alone: pages write names and numbers of people into scripts.
 */
export type Mark = {
  /** Pages in whose source it stands, at the same place. */
  pages: string[];
  /** Where it begins, counted from 1. */
  line: number;
  column: number;
  found: string;
  /** `null` where the whole element has to be taken out. */
  write: string | null;
  /** Which services of the configuration it waits for; none for what is taken out, for forms and the tag itself. */
  services: string[];
  /** It comes from a place that only keeps files: better copied onto the site, where it needs no mark. */
  copy?: true;
  /** Names and hosts that were found in it or its address. */
  about: string[];
};

/** What would mend what was found. */
export type Mend = {
  /** An Assent configuration; empty where nothing of it is needed. */
  config: object;
  /** Paths of the configuration that the owner has to fill in. */
  missing: string[];
  marks: Mark[];
  /** Banners that are there already and would have to go: two would ask. */
  banners: string[];
  /** What was found at fault and stands in no tag of a page's source. */
  byHand: string[];
};
