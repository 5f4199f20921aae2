import type { Delivery, Progress } from '../core/delivery';
import type { FormPlan } from '../core/formPlan';
import type { Lead } from '../core/lead';
import type { PhonePlans } from '../core/phonePlans';
import type { EventName } from '../core/state';
import type { Texts } from '../core/texts';
import type { ConsentSection } from './consentSection';
import type { FoundControls } from './controls';
import type { showLeftover } from './leftover';

/** The powers that attaching a form takes. */
export type AttachPorts = {
  text: Texts;
  /** Tag of the language spoken. */
  locale: string;
  nowMs: () => number;
  /** Has the browser ask before the page is left, until what is returned is called. */
  holdBack: () => () => void;
  /** An `id` for the page that nothing else has. */
  nextId: () => string;
  log: (...words: unknown[]) => void;
  /** Address of a text at the receiver; `undefined` where there is none. */
  textUrl?: (text: string) => Promise<string | undefined>;
  /** The last resort when sending fails. */
  operatorPhone?: string;
  /** Brings what reads, checks and sends, once somebody turns to the form; rejects when it cannot be had. */
  engage: (lent: Lent) => Engaged | Promise<Engaged>;
};

/** The powers that reading, checking and sending takes. */
export type FormPorts = Omit<AttachPorts, 'engage'> & {
  /**
   * Sends a form until it is known what came of it; never throws. The same lead sent again while it
   * waits is tried at once.
   */
  send: (lead: Lead, progress?: Progress) => Promise<Delivery>;
  /** Takes a lead that waits out of the outbox; whether it may have arrived, by this tab or another. */
  cancel?: (id: string) => Promise<boolean>;
  /** Tells the page; false when a listener cancelled. */
  emit: (event: EventName, detail: unknown) => boolean;
  /** A fresh UUID for a lead. */
  newId: () => string;
  /** Gets what was agreed to where the site sends the lead itself. */
  handOver?: (draft: Lead) => void;
  /** Further hidden fields for the site's own submission, by name; they win over the plain ones. */
  stampFields?: (draft: Lead) => Record<string, string>;
  /** Goes to the page after success; `location.assign` when left out. */
  redirect?: (url: string) => void;
  /** Brings the numbering plans once somebody turns to a phone field: those near us, then all for a number from afar. */
  loadPlans?: (which: 'near' | 'world') => Promise<PhonePlans>;
  /** Brings what speaks of leads of earlier visits. */
  loadLeftover?: () => Promise<typeof showLeftover>;
  /** What a number without a country code means; `RU` when left out. */
  region?: string;
};

/** What an attached form lends to what serves it. */
export type Lent = {
  form: HTMLFormElement;
  plan: FormPlan;
  section: ConsentSection;
  shownAtMs: () => number;
  /** How long the form has been served on this page, in milliseconds. */
  stoodMs: () => number;
  /** The form's controls as it stands now: sites render theirs anew. */
  controlsNow: () => FoundControls;
  ports: AttachPorts;
};

/** A form that is read, checked and sent. */
export type Engaged = {
  /** Takes a submit on its way, before any handler of the site. */
  submit(event: SubmitEvent): void;
  /** Takes a `form.submit()` of a script. */
  submitByScript(): void;
  /** Somebody turned to this control. */
  enter(control: EventTarget | null): void;
  /** Says in the form what became of a lead of an earlier visit. */
  showLeftover(leftover: LeftoverLead): Promise<void>;
  detach(): void;
};

/** A lead of an earlier visit; `settled` gives `undefined` when another tab saw to it. */
export type LeftoverLead = {
  id: string;
  atMs: number;
  settled: Promise<Delivery | undefined>;
  cancel(): void;
};

/** A form that is served. `isAttached` is false where it was left as the site's own. */
export type AttachedForm = {
  readonly isAttached: boolean;
  /** Brings what serves it before anybody turns to it; `undefined` when it cannot be had. */
  engage(): Promise<Engaged | undefined>;
  detach(): void;
};
