/** Parts of a visit, each of which is judged by itself. */
export const PHASES = ['before', 'declined', 'accepted', 'withdrawn'] as const;

/** One part of a visit. */
export type Phase = (typeof PHASES)[number];

/** A cookie that stands in the browser, without its value. */
export type CookieFact = {
  name: string;
  domain: string;
  /** In seconds since 1970; -1 where it goes with the session. */
  expires: number;
  httpOnly: boolean;
  /** Hosts that it was sent to. */
  sentTo: string[];
  /** Whether its value could tell one browser from all others. */
  isIdentifier: boolean;
};

/** A key that a page keeps, without its value. */
export type KeyFact = {
  kind: 'local' | 'session' | 'indexeddb' | 'cache';
  key: string;
  isIdentifier: boolean;
};

/** One request: its address without its query, and what it was for. */
export type RequestFact = { url: string; host: string; type: string };

/** All that was there and was asked for in one phase. */
export type Traces = {
  /** When it ended, in milliseconds since 1970. */
  endMs: number;
  cookies: CookieFact[];
  storage: KeyFact[];
  requests: RequestFact[];
  /** Cookies that were sent, also those that are gone since. */
  sent: { name: string; host: string }[];
};

/** Red, green, blue, and how much of it covers what lies below, 0 to 1. */
export type Color = readonly [number, number, number, number];

/** How a button looks. Lengths are in CSS pixels. */
export type Look = {
  width: number;
  height: number;
  /** What its words alone take of the width. */
  wordsWidth: number;
  fontSize: number;
  fontWeight: number;
  color: Color;
  /** Its own ground; `undefined` where a picture is one. */
  ground: Color | undefined;
  /** The ground around it. */
  around: Color;
  hasBorder: boolean;
};

/** A control of a banner. */
export type ButtonFact = { words: string; look: Look };

/** A banner's first layer, and whether refusing is possible behind it. */
export type BannerFact = {
  tool?: string;
  accept: ButtonFact;
  decline?: ButtonFact;
  /** Words of what refuses on a layer behind the first one. */
  declineBehind?: string;
};

/** A form that asks for what tells of a person. */
export type FormFact = {
  selector: string;
  hasConsent: boolean;
  isPreticked: boolean;
  /** Host that it is sent to; `undefined` for the page's own. */
  postsTo?: string;
};

/** What kept a visit from its end. `what` is the browser's own short word. */
export type TroubleFact = {
  code: 'unreachable' | 'page-crashed' | 'page-never-settled';
  phase: Phase;
  what: string;
};

/** A picture as JPEG, and of which address. */
export type Shot = { address: string; image: Uint8Array };

/** All that was seen of one page. */
export type PageFacts = {
  url: string;
  /** Where it led to; `undefined` where nothing came. */
  arrivedAt?: string;
  /** Another page of the site, where what was chosen has to hold too. */
  next?: string;
  /** What it calls itself. */
  title?: string;
  /** The page as its server sent it. */
  source?: Uint8Array;
  /** Small scripts of the site's own that ran before any choice. */
  scripts: { url: string; text: string }[];
  /** Pictures of what could be seen at each part's end; none where they were not asked for. */
  shots: Partial<Record<Phase, Shot>>;
  banner?: BannerFact;
  /** Words of boxes that were ticked before anybody had. */
  preticked: string[];
  forms: FormFact[];
  phases: Partial<Record<Phase, Traces>>;
  /** A choice was taken, and no way back was found. */
  cannotWithdraw: boolean;
  /** Addresses of ours: the tool's files and where a choice is sent. */
  ownHosts: string[];
  /** Parts that a consent text of ours lacks. */
  lacking: string[];
  /** Addresses of the same site that it links to. */
  links: string[];
  trouble: TroubleFact[];
};
