import type { AssentConfig, Endpoint } from '../../core/config';
import type { FormPlan, FormProblem } from '../../core/formPlan';
import type { PhonePlans } from '../../core/phonePlans';
import type { ConsentRecord } from '../../core/record';
import type { State } from '../../core/state';
import type { Language, Spoken, Texts } from '../../core/texts';
import type { Jar } from '../../effects/cookieJar';
import type { Advice, Granting } from '../../effects/gate';
import type {
  AttachedForm,
  AttachPorts,
  BesideReader,
  ServeOwn,
  TakeSubmits,
} from '../../forms/contract';
import type { WorldPlans } from '../../forms/phonePlans';
import type { Foreign } from '../../outbox/foreign';
import type { Alone } from '../../outbox/lock';
import type { BrowserInfo } from '../../wire/browser';
import type { Receipt } from '../../wire/receipt';
import type { PolicyChunks, PolicyEntry, PolicyPage } from './policyEntry';

/** A page on which somebody chooses. */
export type ChosenPage = {
  readonly config: AssentConfig;
  /** Address the configuration was read from, where it was fetched. */
  readonly configUrl: string | undefined;
  readonly signal: AbortSignal;
  state(): State;
  has(id: string): boolean;
  load(name: 'advice'): Promise<PlainEntries['advice']>;
  /** Called back after each decision. */
  onChange(listener: () => void): () => void;
};

/** A page whose words are at hand. */
export type SpeakingPage = {
  readonly config: AssentConfig;
  readonly language: Pick<Language, 'text'>;
};

type OpeningChunks = PolicyChunks & Pick<PlainEntries, 'advice' | 'policy'>;

/** What opening a form or the policy in a dialog takes. */
export type Opening = Omit<PolicyPage, 'load'> & {
  readonly config: AssentConfig;
  readonly isSecure: boolean;
  ports: AttachPorts;
  planOf(id: string, element?: HTMLElement): FormPlan | undefined;
  serveOwn: ServeOwn;
  /** Where the first form of a name is noted. */
  firstForm(name: string): { take(form: AttachedForm): void };
  load<Name extends keyof OpeningChunks>(name: Name): Promise<OpeningChunks[Name]>;
};

/** What the chunks give that are never handed the widget. Each is a file of the folder above. */
export type PlainEntries = {
  /** Words for owners about the page: marks that do not hold, tags, views. */
  advice: Advice & {
    /**
     * Says from now on which elements of the page carry marks that come to nothing, and what is fetched at
     * once for all its marks; each start tag once.
     */
    tellStrayMarks(page: Pick<ChosenPage, 'config' | 'has' | 'signal'>): void;
    /** Says which of two tags of ours does nothing. `second` is it, one without attributes where the browser does not tell. */
    tellSecondTag(second: Element): void;
    /** Says where a page's seal does not stand as it must. */
    tellSealPlace(): Promise<void>;
    /** Says why nothing is sent from this page, and what to do. */
    tellInsecure(): void;
    /** Says that no view is called so; `opener` is what was pressed, where it was an element. */
    tellNoView(view: unknown, forms: readonly string[], opener?: Element): void;
  };
  /** The full checker, in words. */
  checker: {
    /** Says in the console what is wrong with a configuration that starts nothing, and how to mend it. `url` is where it was fetched from. */
    reportConfig(config: unknown, url?: string): void;
    /**
     * Checks the configuration of a page that was started, in the console's words; whether the page may go on.
     * Then says which marks come to nothing and, until somebody chooses, which foreign hosts the page asks for
     * ungated, once each.
     */
    checkStarted(page: ChosenPage): boolean;
    /** What an owner is told of an address that the seal held; `directive` is the policy's, as the browser reports it. */
    explainHeld(
      address: string,
      directive: string,
      config: AssentConfig,
      has: (id: string) => boolean,
    ): string;
    /** Why a form stays the site's own or does not open, and what the owner can do about it; `opener` is what was pressed to open it. */
    explainForm(problem: FormProblem, opener?: Element): string;
  };
  /** Speaking with endpoints that know nothing of us. */
  foreign: Foreign;
  /** What a copy of a served form brings along of ours. */
  copies: {
    /** Takes it out, save what belongs to `ours`. */
    clearCopies(form: HTMLFormElement, ours: HTMLElement): void;
  };
  /** Frameworks that take over what their server drew. */
  hydration: {
    /** Resolves once a framework has taken an element over, or none did for a while after the page had loaded. */
    whenHydrated(element: Element): Promise<void>;
  };
  /** Asking where a page has put something else in the place of `fetch`. */
  xhr: {
    /** Asks as `fetch` does; rejects where no answer came. */
    fetchByXhr(url: string, options?: RequestInit): Promise<Response>;
    /** What stands at an address, or words on what it answered instead; rejects where no answer came. */
    textByXhr(url: string): Promise<string>;
  };
  /** Answers that another configuration's was written over. */
  shared: {
    /** The record to go by where the one in the jar leaves the question open. */
    recordHere(config: AssentConfig, jar: Jar): ConsentRecord | undefined;
  };
  /** A lock between tabs for browsers without locks. */
  lease: { underLease: Alone };
  /** Forms of our own. */
  ownForm: {
    /** Renders a form into a container; what stood there goes only when the form stands. */
    renderForm(container: HTMLElement, plan: FormPlan, ports: AttachPorts): AttachedForm;
    serveOwn: ServeOwn;
  };
  /** Forms whose names, ids and labels do not tell all fields, and those in tables. */
  oddForm: {
    /** Attaches one by what people are told of its fields too; `undefined` where some are missing all the same, which the console then says. */
    attachOdd(form: HTMLFormElement, plan: FormPlan, ports: AttachPorts): AttachedForm | undefined;
  };
  policy: PolicyEntry;
  /** Forms of our own in a dialog, and the policy. */
  popup: {
    /** Opens the one dialog of a form; says in the console what keeps it from that. `view` may be anything. */
    openAsked(opening: Opening, view: unknown, opener?: HTMLElement): Promise<void>;
  };
  /** Numbering plans of Russia and its neighbours. */
  phone: { nearPlans: PhonePlans; plansFrom(world: WorldPlans): PhonePlans };
  /** Where a number belongs, read from what stands beside its field. */
  phoneBeside: BesideReader;
  /** Numbering plans of all other countries. */
  phoneWorld: { metadata: WorldPlans };
  /** An owner's words about an endpoint that gave no answer, and about a receiver that refused the page's origin. */
  silence: {
    /** `status` is that of the answer, `undefined` where there was none that the page may read. */
    explainFailure(
      endpoint: Endpoint,
      status: number | undefined,
      config: AssentConfig,
      log: (words: string) => void,
    ): void;
  };
  /** Keeping the key to a request for later. */
  key: {
    /** Puts into a place what keeps a link: to be copied, saved and photographed. `copy` rejects where it may not. */
    showKey(place: Element, link: string, text: Texts, copy: (link: string) => Promise<void>): void;
  };
  /** What a browser told about itself. */
  told: {
    /** Puts it into a place in words. */
    showBrowser(
      place: Element,
      browser: BrowserInfo,
      spoken: Pick<Spoken, 'locale' | 'text'>,
    ): void;
  };
  /** Receipts, handed to whom they are about. */
  receipt: {
    /** Puts at the end of a place what saves a receipt as a file, and what shows and prints it. */
    offerReceipt(page: SpeakingPage, place: HTMLElement, receipt: Receipt): void;
  };
  /** Where the receiver publishes a consent's full text. */
  textAddress: {
    /** Puts a link to it behind the text. */
    addAddress(page: SpeakingPage, details: HTMLElement, full: string): Promise<void>;
  };
  /** Getting above what covers the banner. */
  rise: {
    /**
     * Brings the banner's host to the front, within the page's modal dialog where all else cannot be
     * pressed; it follows as dialogs close. Does nothing once the banner is gone.
     */
    rise(banner: HTMLElement): void;
    /**
     * Puts a host back that something took out: a few times after growing pauses, then no more. Where the page
     * replaced its root, all is to `renew`. Clears away what an earlier one left in a page that was saved.
     */
    putBack(host: HTMLElement, renew: () => void): void;
  };
  /** Submits of a site's own form, which the site may send itself. */
  siteForm: { takeSiteSubmits: TakeSubmits };
  /** Submits that jQuery triggers, of which the browser knows nothing. */
  jQuery: { hear(): void };
  /** What runs granted scripts, and has frames, pictures, links and templates load. */
  granting: Granting;
};
