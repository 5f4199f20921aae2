import type { AssentConfig } from '../core/config';
import type { MadeChoice } from '../core/madeChoice';
import type { LeadEntry } from '../core/outboxEntry';
import type { Choice, ConsentRecord } from '../core/record';
import type { Preset } from '../core/service';
import type { Shown } from '../core/shown';
import type { EventName, State, View } from '../core/state';
import type { Language, Pack } from '../core/texts';
import type { Jar } from '../effects/cookieJar';
import type { Trust } from '../effects/trust';
import type { Visit } from '../effects/visit';
import type {
  AttachPorts,
  EngagedForm,
  FormParts,
  FormPorts,
  ShowLeftover,
  TakeSubmits,
} from '../forms/contract';
import type { Leads } from '../outbox/leads';
import type { BrowserInfo } from '../wire/browser';
import type { ConsentMessage } from '../wire/consent';
import type { Edge, Redrawn, StandEntry } from './contract/edge';
import type { FiguresEntry } from './contract/figuresEntry';
import type { MineEntry } from './contract/mineEntry';
import type { PlainEntries } from './contract/plainEntries';
import type { SealEntry } from './contract/sealEntry';

export type { Edge, Redrawn } from './contract/edge';

/** Words in their groups, as a language's file in `locales/` exports them. */
export type WordGroups = Readonly<Record<string, Pack>>;

/** Loads a chunk by name; rejects when it cannot be had. */
export type Load = <Name extends keyof Chunks>(name: Name) => Promise<Chunks[Name]>;

/**
 * What the eager file lends to the chunks: one object, made once where everything is put together.
 * Whoever uses a part of it says which members; whoever hands it on takes it whole.
 */
export type Widget = {
  readonly version: string;
  readonly config: AssentConfig;
  /** Address the configuration was read from, where it was fetched. */
  readonly configUrl: string | undefined;
  /** Another one where the page becomes one of another language; what stands by then keeps its own. */
  language: Language;
  readonly visit: Visit;
  /** Whether `https:` or localhost: otherwise nothing is stamped or sent. */
  readonly isSecure: boolean;
  readonly debug: boolean;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean;
  readonly nonce: string;
  readonly trust: Trust;
  /** The shadow root that holds what visitors see of us outside forms. */
  readonly root: ShadowRoot;
  /** Aborted when the widget is taken away: who put something into the page takes it out then. */
  readonly signal: AbortSignal;
  state(): State;
  has(id: string): boolean;
  /** What stands of the person's answer. */
  record(): ConsentRecord | undefined;
  /** Where it is kept between visits. */
  readonly jar: Jar;
  readonly load: Load;
  /** Loads a chunk with the words it shows; rejects when either cannot be had. */
  loadView<Name extends keyof Entries>(name: Name): Promise<Entries[Name]>;
  /** Takes a decision: keeps it, runs what it grants, tells the receiver. */
  choose(choice: Choice, shown: Shown): Promise<void>;
  /** Tells listeners, in script and on `document`; false when one cancelled. */
  emit(event: EventName, detail: unknown): boolean;
  /** Called back after each decision, this page's or another tab's; returns what stops it. */
  onChange(listener: () => void): () => void;
  /** `opener` is the element that was pressed, for what is said where the view is not there. */
  open(view: View, opener?: HTMLElement): void;
  log(...words: unknown[]): void;
};

/** Waits for the page's first form of a name, and for what serves it. */
export type EngagedOf = (form: string) => Promise<EngagedForm | undefined>;

/** What the chunks of views and powers give. Each is a file of this folder. */
export type Entries = PlainEntries & {
  /** Facts about the browser, read once their category is granted. */
  browser: {
    /** What may be told of the browser now: nothing until its category is granted. */
    browserInfo(widget: Pick<Widget, 'config' | 'visit' | 'has'>): BrowserInfo | undefined;
    /** Keeps where this visit came from, once its category is granted; a form may be pages away. */
    keepVisit(widget: Pick<Widget, 'config' | 'visit' | 'has'>): void;
  };
  figures: FiguresEntry<Widget>;
  /** The language of a page that says another one after it was loaded. */
  follow: {
    /** Speaks what the page says now, where we know it, and has what stands drawn anew. */
    followPage(widget: Widget, screen: Redrawn): Promise<void>;
  };
  /** Finding forms, asking for consent, catching submits. */
  forms: {
    takeForms(widget: Widget, root: ParentNode): Promise<void>;
    /** Opens a form in a dialog; says in the console what keeps it from that. */
    openForm(widget: Widget, view: unknown, opener?: HTMLElement): Promise<void>;
    /** Sends what earlier pages could not, whether or not this page has a form; once per page. */
    takeUpLeads(widget: Widget): Promise<void>;
  };
  /** What is said where the browser sends Global Privacy Control. */
  gpc: {
    /** What the signal keeps off, in one sentence; `undefined` where the site has nothing of it. */
    gpcNote(widget: Pick<Widget, 'config' | 'language'>): string | undefined;
  };
  /** Words about leads of earlier visits. */
  leftover: {
    showLeftover: ShowLeftover;
    /** Sends leads of earlier pages, says what came of each in its form and tells the page. */
    tellLeftovers(
      widget: Widget,
      leads: Leads,
      entries: readonly LeadEntry[],
      engagedOf: EngagedOf,
      emit: FormPorts['emit'],
    ): Promise<void>;
  };
  mine: MineEntry;
  placeholders: {
    /**
     * Puts a placeholder where a frame waits, until what it names is granted, or `held` where the browser
     * held it: none where no service has its host. `allow` lets this one frame through.
     */
    putPlaceholder(
      widget: Widget,
      frame: HTMLElement,
      allow: (frame: HTMLElement) => void,
      held?: readonly string[],
    ): Promise<void>;
  };
  /** The view with every category and service. */
  preferences: {
    /** Resolves when the dialog is closed, with or without a choice. */
    openPreferences(widget: Widget, edge: Edge): Promise<void>;
  };
  /** What opens the preferences again once the question is answered. */
  reopen: { createReopenButton(widget: Widget): HTMLElement };
  seal: SealEntry<Widget>;
  stand: StandEntry<Widget>;
  /** Consent messages on their way to the receiver. */
  send: {
    /** Tells the receiver what was decided; resolves once it is on its way. */
    sendConsent(widget: Widget, made: MadeChoice): Promise<void>;
    /** Keeps a message until the endpoint took it, and starts sending. */
    queueConsent(widget: Widget, message: ConsentMessage): void;
    /** Sends what earlier pages could not, choices and leads, on whatever page the person is now. */
    beginPage(widget: Widget): Promise<void>;
  };
  /** Calls to vendors: presets and Google's consent mode. */
  signals: {
    /** Tells vendors what is granted now and starts the configured presets that are. */
    signal(widget: Widget): Promise<void>;
    /** Stops the revoked services' presets: which they were, and whether one of them needs the page loaded again. */
    stop(
      widget: Widget,
      revoked: readonly string[],
    ): Promise<{ presets: Preset[]; mustReload: boolean }>;
  };
  /** Checking, errors and sending of a form that somebody turned to. */
  submit: {
    /** Takes an attached form on; `takeSubmits` is left out for a form of our own. */
    engage(
      widget: Widget,
      parts: FormParts,
      ports: AttachPorts,
      takeSubmits?: TakeSubmits,
    ): Promise<EngagedForm>;
    /** Sends what earlier pages could not and says so in the first form of the same name. */
    takeUpLeads(widget: Widget, engagedOf: EngagedOf): Promise<void>;
  };
  /** Taking a grant back. */
  withdrawal: {
    /** Removes a cookie from every domain and path at which this page could see it. */
    expireEverywhere(name: string): void;
    /**
     * Tells vendors, removes what the revoked services keep, and loads the page again when something
     * that runs cannot be stopped otherwise. `underWay` resolves when the receiver's message is on its way.
     */
    withdraw(
      widget: Widget,
      revoked: readonly string[],
      scriptsRan: boolean,
      underWay: Promise<unknown>,
    ): Promise<void>;
  };
};

/** What each chunk gives, by its name. `npm.ts` lists the code beside this, which the compiler holds to it. */
export type Chunks = Entries & {
  /** One vendor's calls: `yandexMetrikaPreset`. */
  [preset: `${string}Preset`]: { preset: Preset };
  /** The words of a view in one language: `forms_ru`. */
  [words: `${string}_${string}`]: WordGroups;
};
