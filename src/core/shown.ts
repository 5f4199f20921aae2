import type { Indication, Stamp } from '../wire/stamp';

/** A text as a person saw it, before it is hashed. `opened` stands where it was behind a disclosure. */
export type SeenText = {
  role: 'consent' | 'label' | 'banner' | 'category' | 'policy';
  id: string;
  text: string;
  opened?: boolean;
};

/** How a decision was shown, before it becomes a stamp. `shownAtMs` is when its texts came on screen. */
export type Shown = {
  surface: Stamp['surface'];
  method: Indication['method'];
  trusted: boolean;
  /** Tag of the language it was shown in; where it is left out, the one the page speaks. */
  locale?: string;
  shownAtMs?: number;
  texts: SeenText[];
};
