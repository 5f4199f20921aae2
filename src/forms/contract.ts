import type { FormPlan, FormProblem } from '../core/formPlan';
import type { Lead } from '../core/lead';
import type { PhoneReading } from '../core/phone';
import type { PhoneBeside } from '../core/phoneBeside';
import type { PhonePlans } from '../core/phonePlans';
import type { PostOutcome, Progress } from '../core/postOutcome';
import type { SeenText } from '../core/shown';
import type { EventName } from '../core/state';
import type { Attempt, Submission, SubmissionEvent } from '../core/submission';
import type { AnswerProblem } from '../core/submissionContent';
import type { Texts } from '../core/texts';
import type { Receipt } from '../wire/receipt';

/** An input that can hold a field. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls that hold the form's fields and extra inputs, by field id. */
export type FoundControls = Readonly<Record<string, Control>>;

/** Looks for the planned fields and extra inputs in a form as it stands now. */
export type FindControls = (form: HTMLFormElement, plan: FormPlan) => FoundControls;

/** What we add to a form: boxes and notices with their texts, and the lines that say what happens. */
export type ConsentSection = {
  readonly node: HTMLElement;
  /** For what interrupts: what is wrong, what failed. */
  readonly alert: HTMLElement;
  /** For what goes well. */
  readonly status: HTMLElement;
  readonly boxes: Readonly<Record<string, HTMLInputElement>>;
  /** The texts as shown, each with whether its disclosure was opened. */
  seen(): SeenText[];
  /** For the stamp's hidden inputs, which the site's own submission takes along. */
  readonly stamp: HTMLElement;
};

/** The powers that attaching a form takes. */
export type AttachPorts = {
  text: Texts;
  /** Tag of the language spoken. */
  locale: string;
  nowMs: () => number;
  /** Has the browser ask before the page is left, until what is returned is called. */
  askBeforeLeaving: () => () => void;
  /** An `id` for the page that nothing else has. */
  nextId: () => string;
  log: (...words: unknown[]) => void;
  /** Resolves when something may be put into a form of the site's; `undefined` where that may be done at once. */
  calm?: (form: Element) => Promise<void> | undefined;
  /** Takes out of a form what stands there of ours but does not belong to `ours`: a copy is dead. */
  clearCopies: (form: HTMLFormElement, ours: HTMLElement) => void;
  /** Says in the console why a form stays the site's own, or cannot be sent. */
  explain: (problem: FormProblem, form: HTMLElement) => void;
  /** Puts the address of a full text behind it, once somebody opens it. */
  addAddress: (details: HTMLElement, full: string) => void;
  /** The last resort when sending fails. */
  operatorPhone?: string;
  /** Brings what reads, checks and sends, once somebody turns to the form; rejects when it cannot be had. */
  engage: (parts: FormParts) => Promise<EngagedForm>;
};

/** The powers that reading, checking and sending takes. */
export type FormPorts = Omit<AttachPorts, 'engage' | 'addAddress' | 'calm' | 'clearCopies'> & {
  /**
   * Sends a form until it is known what came of it; never throws. The same lead sent again while it
   * waits is tried at once.
   */
  send: (lead: Lead, progress: Progress) => Promise<PostOutcome>;
  /** Takes a lead that waits out of the outbox; whether it may have arrived, by this tab or another. */
  cancel: (id: string) => Promise<boolean>;
  /** Tells the page; false when a listener cancelled. */
  emit: (event: EventName, detail: unknown) => boolean;
  /** A fresh UUID for a lead. */
  newId: () => string;
  /** Gets what was agreed to where the site sends the lead itself. */
  handOver: (lead: Lead) => void;
  /** Further hidden fields for the site's own submission, by name; they win over the plain ones. */
  stampFields: (lead: Lead) => Record<string, string>;
  /** Lets the person save a receipt, beside the words that say it was sent. */
  offerReceipt: (place: HTMLElement, receipt: Receipt) => void;
  /** Goes to the page after success. */
  redirect: (url: string) => void;
  /** Whether an address leads to this site, as `redirect` reads it. */
  isOnSite: (url: string) => boolean;
  /** Brings the numbering plans once somebody turns to a phone field: those near us, then all for a number from afar. */
  loadPlans: (which: 'near' | 'world') => Promise<PhonePlans>;
  /** Brings what reads where a number belongs from what stands beside its field. */
  loadBeside: () => Promise<BesideReader>;
  /** Brings what speaks of leads of earlier visits. */
  loadLeftover: () => Promise<ShowLeftover>;
};

/** Reads where a number belongs from what stands beside its field, and the number by that. */
export type BesideReader = {
  /** What says where the numbers of a phone field belong, the page first, then the owner; `undefined` where nothing does. */
  besideIn(
    parts: Pick<FormParts, 'isOwn' | 'plan'>,
    control: Control,
    id: string,
  ): PhoneBeside | undefined;
  readBeside(typed: string, beside: PhoneBeside, plans: PhonePlans | undefined): PhoneReading;
};

/** The powers that speaking of a failure takes. */
export type SpeakPorts = Pick<AttachPorts, 'text' | 'operatorPhone'>;

/** What attaching found and made, for what serves the form then. */
export type FormParts = {
  readonly form: HTMLFormElement;
  /** Where what happens at its controls passes: itself, or what holds them too where it is left empty. */
  readonly ground: HTMLElement;
  readonly plan: FormPlan;
  /** Whether the form is of our own making. */
  readonly isOwn: boolean;
  readonly section: ConsentSection;
  shownAtMs(): number;
  /** How long the form has been served on this page, in milliseconds. */
  stoodMs(): number;
  /** The form's controls as it stands now: sites render theirs anew. */
  controlsNow(): FoundControls;
  /** Puts the section before a button, the form's own where none is named. */
  place(button?: HTMLElement): void;
};

/** A form somebody turned to: its parts, where it stands, and the one way to take it further. */
export type LiveForm = FormParts & {
  state(): Submission;
  happen(event: SubmissionEvent): void;
  /** Whether people can see a node: it is drawn, and nothing around it cuts it off. */
  isSeen(node: Element): boolean;
  /** The button that was pressed for the submit on its way; none where a script submitted. */
  pressed: HTMLElement | null;
};

/** Takes the submits of a form, by a button or by a script. */
export type Submits = {
  /** Takes a submit on its way, before any handler of the site. */
  submit(event: SubmitEvent): void;
  /** Takes a `form.submit()` of a script; whether the browser's own submission may go on. */
  submitByScript(): boolean;
  /** Takes a press of a control on its way, before any handler of the site. */
  press(event: Event, control: HTMLElement): unknown;
  /** Whether nothing in a site's form looks like what sends it. */
  isSenderless?: boolean;
  /** Hears that something was filled in, and once at the start. */
  edited?(): void;
};

/** What gets the leads of one form ready. */
export type Preparation = {
  /**
   * Checks the form and freezes what it holds. `undefined` when nothing must go out: something is
   * wrong, which is then said where `pressed` stands, the form is at work or was just sent, or the page cancelled.
   */
  prepare(trusted: boolean, pressed?: HTMLElement | null): Attempt | undefined;
  /** What is wrong with the form, doubts about a number apart, and what it holds all the same; says nothing. */
  glance(trusted: boolean): { problems: readonly AnswerProblem[]; freeze(): Attempt };
};

/** Makes what takes the submits of a form. */
export type TakeSubmits = (live: LiveForm, preparation: Preparation) => Submits;

/** A form that is read, checked and sent. */
export type EngagedForm = Submits & {
  /** Somebody turned to this control. */
  enter(control: EventTarget | null): void;
  /** Says in the form what became of a lead of an earlier visit. */
  showLeftover(leftover: LeftoverLead): Promise<void>;
  detach(): void;
};

/** A lead of an earlier visit; `outcome` gives `undefined` when another tab saw to it. */
export type LeftoverLead = {
  id: string;
  atMs: number;
  outcome: Promise<PostOutcome | undefined>;
  cancel(): void;
};

/** Speaks of a lead of an earlier visit at the end of a form's section. */
export type ShowLeftover = (
  section: HTMLElement,
  leftover: LeftoverLead,
  ports: SpeakPorts & Pick<FormPorts, 'locale' | 'log'>,
) => void;

/** A form that is served. */
export type AttachedForm = {
  /** Brings what serves it before anybody turns to it; `undefined` when it cannot be had. */
  engage(): Promise<EngagedForm | undefined>;
  detach(): void;
};

/** Makes a form of our own, has it served and `put` into the page. */
export type ServeOwn = (
  plan: FormPlan,
  ports: AttachPorts,
  put: (form: HTMLFormElement) => void,
) => AttachedForm;
