import type { BannerConfig } from './bannerConfig';
import type { FormConfig, PurposeConfig } from './formConfig';
import type { Localized } from './localizedText';
import type { ServerConfig } from './serverConfig';
/**
 * The configuration as an owner writes it: one JSON file for the widget, the receiver and the checker.
 * The zod schema in `config/schema.ts` is held to this type by the compiler.
 */
export type AssentConfig = {
    /** For editors only. */
    $schema?: string;
    /** Host name of the site; `https://` and its `www.` are meant. The receiver needs it. */
    site?: string;
    /** Further exact origins that may use this configuration. */
    origins?: string[];
    operator: Operator;
    policy?: Policy;
    /** The set of legal defaults; `ru` when left out. */
    regime?: Regime;
    /** `auto` (the page's language, then the browser's) or one language tag. */
    locale?: string;
    /** Raised by the owner when people must be asked again; 1 when left out. */
    revision?: number;
    /** Where forms are sent, a path being the page's own; the receiver's `/v1/contact` when left out. */
    endpoint?: string | Endpoint;
    /** Base address of an Assent receiver. */
    receiver?: string;
    /** The folder of the widget's files, where the script cannot find its own: relative to the page. */
    base?: string;
    /** Where consent messages are sent; the receiver's `/v1/consent` when left out. */
    consentEndpoint?: string;
    /** Optional categories; `analytics` and `marketing` when left out. `necessary` is always there. */
    categories?: Record<string, CategoryConfig>;
    services?: Record<string, ServiceConfig>;
    consentMode?: 'off' | 'basic' | 'advanced';
    /** Categories that Global Privacy Control keeps off; `marketing` when left out, all in `us-ca`. */
    gpc?: string[];
    /** The pages carry the seal: two lines that have the browser itself ask nobody foreign before a choice. */
    seal?: SealConfig;
    banner?: BannerConfig;
    record?: RecordConfig;
    browserInfo?: BrowserInfoConfig;
    /** Send refusals too, without any identifier. */
    countRefusals?: boolean;
    /** Counts of each day, to the receiver, without an identifier: how often the question was shown and how it was answered. */
    figures?: boolean;
    /** Where receiver and endpoint keep what arrives. */
    storage?: StorageConfig;
    recipients?: Record<string, Recipient>;
    purposes?: Record<string, PurposeConfig>;
    forms?: Record<string, FormConfig>;
    /** Own words, by language and text key. */
    texts?: Record<string, Record<string, string>>;
    /** The receiver's own settings; never published. */
    server?: ServerConfig;
};
/** The set of legal defaults: Russia, the European Union, the United Kingdom, California. */
export type Regime = 'ru' | 'eu' | 'uk' | 'us-ca';
/** Who answers for the data. Forms need the address and a contact, in `ru` also ИНН and ОГРН or ОГРНИП. */
export type Operator = {
    name: string;
    /** The name as Russian bends it after “to” («кому»), where it bends: «ИП Иванову Ивану Ивановичу». */
    dative?: string;
    inn?: string;
    /** ОГРН (13 digits) of a company, ОГРНИП (15) of a sole trader; self-employed people have none. */
    ogrn?: string;
    address?: string;
    email?: string;
    phone?: string;
};
/** The published privacy policy. */
export type Policy = {
    url: string;
    /** Date or number of the edition in force. */
    version?: string;
    /**
     * SHA-256 of the text, as `assent policy` prints it: of one where the configuration speaks one language,
     * else of either. The receiver's `/assent.json` has it by itself. `false` where the text at `url` is the
     * owner's own: then no stamp names the one that is written from the configuration.
     */
    sha256?: string | {
        ru: string;
        en: string;
    } | false;
};
/** Where forms are sent, where that is no Assent receiver. */
export type Endpoint = {
    /** A whole address, or a path read from the page's. */
    url: string;
    format?: 'json' | 'form';
    /** The endpoint's names for our fields, as in `{ "phone": "PHONE" }`. */
    fields?: Record<string, string>;
    /** Sent with each post; public, so never a secret. */
    headers?: Record<string, string>;
    /** It keeps one row for one `Idempotency-Key` or `_id`, so an unclear failure may be tried again. */
    idempotent?: boolean;
};
/** One optional category; what is left out is said in the words of the language. */
export type CategoryConfig = {
    title?: Localized;
    description?: Localized;
    /** What it is for, as the banner's sentence continues after «для» or “for”. */
    aim?: Localized;
};
/** One service that waits for a grant: by a preset, by its cookies and hosts, or by both. */
export type ServiceConfig = {
    preset?: string;
    /** The vendor's counter or account number, for presets. */
    id?: string;
    category?: string;
    title?: string;
    /** Names of its cookies: exact, with `*`, or `/regex/`. */
    cookies?: string[];
    /** Names of its `localStorage` and `sessionStorage` keys, written alike. */
    storage?: string[];
    hosts?: string[];
    /** Address of the vendor's server, for presets that may run on one's own: Matomo needs it, PostHog and Bitrix24 can take it. */
    host?: string;
    /** Yandex Metrica's Session Replay; off when left out. */
    webvisor?: boolean;
};
/** What sealed pages may ask before any choice, beside their own site and what is ours. */
export type SealConfig = {
    /** Origins, `https://*.example.ru` for all below one. */
    allow?: string[];
};
/** The cookie that holds a visitor's answer, and how long one lasts, in days. */
export type RecordConfig = {
    cookie?: string;
    /** Shares the record between subdomains. */
    domain?: string;
    /** How long a consent lasts; 365 when left out. */
    days?: number;
    /** How long a refusal is not asked again; 184 when left out. */
    refusalDays?: number;
    /** Have a receiver on the page's own origin set the record's cookie again: Safari keeps those of scripts for seven days only. */
    echo?: boolean;
};
/** When facts about the browser go along, and which cookies with them. */
export type BrowserInfoConfig = {
    /** The category whose grant lets browser information be sent. */
    category: string;
    /** First-party cookies whose values are sent along. */
    identifiers?: string[];
};
/** Where the data lies; in `ru` outside Russia only with a reason in `override` (152-FZ art. 18 part 5). */
export type StorageConfig = {
    /** ISO 3166-1 alpha-2. */
    country: string;
    /** Who keeps it there. */
    keeper?: string;
    override?: string;
};
/** Somebody who is given the data, as consents name them. */
export type Recipient = {
    name: string;
    inn?: string;
    address?: string;
    country?: string;
};
