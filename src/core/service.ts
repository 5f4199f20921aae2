/** A text in the two languages every catalog entry is written in. */
export type InTwo = { ru: string; en: string };

/** One key a vendor keeps. */
export type StoredKey = {
  /** Exact, with `*`, or `/regex/`. */
  name: string;
  /**
   * In whole days, rounded up; 0 for the session, `undefined` for storage without an end, `unsaid` for a cookie
   * whose vendor says nowhere how long it stays.
   */
  life?: number | 'unsaid';
  aim: InTwo;
  /** Kept under the vendor's own domain: shown to visitors, out of the page's reach, never to be purged. */
  isForeign?: true;
};

/** What a vendor stores, asks for and is for: data only, taken from the vendor's own page. */
export type ServiceFacts = {
  preset: string;
  /** Its name in the two alphabets. */
  title: InTwo;
  /** `necessary` for what only hands on what was chosen: it has to hear of refusals, too. */
  category: 'necessary' | 'functional' | 'analytics' | 'marketing';
  /** Who gets the data. */
  vendor: InTwo;
  /** Nobody does: what it keeps and says stays on the site. */
  isOwn?: true;
  aim: InTwo;
  cookies: StoredKey[];
  /** Keys of `localStorage` and `sessionStorage`. */
  storage: StoredKey[];
  hosts: string[];
  /** The vendor's page the facts were taken from. */
  source: string;
  /** What a counter or account number of this vendor looks like, as the source of a regular expression. Absent where a service has no number. */
  idPattern?: string;
  /** A number of that look, for messages; nobody's own. */
  idExample?: string;
};

/** What a preset is lent: its service's settings and the one power it needs. */
export type PresetPorts = {
  /** The vendor's counter or account number. */
  id: string;
  /** Everything the owner wrote at the service, for vendor options such as `webvisor`. */
  options: Readonly<Record<string, unknown>>;
  /** Whether a category is granted now, for vendors with finer signals of their own. */
  has(id: string): boolean;
  /**
   * Puts the vendor's script into the page, asynchronously, with the page's nonce.
   * `onLoad` runs once the script has run, for vendors that must then be called by hand; never when it failed.
   */
  insert(url: string, attributes?: Readonly<Record<string, string>>, onLoad?: () => void): void;
};

/** One vendor's calls. Each is called with the service's own ports and may run in any order twice. */
export type Preset = {
  facts: ServiceFacts;
  /** After a grant: inserts the vendor's script and makes its first calls. Absent for embeds, which only hold facts. */
  start?(ports: PresetPorts): void;
  /** Each time a page starts without the grant: tells a vendor that may be on the page by other ways. */
  refuse?(ports: PresetPorts): void;
  /** After a withdrawal: tells the vendor. `reload` when what runs cannot be stopped otherwise. */
  stop?(ports: PresetPorts): 'stopped' | 'reload';
};
