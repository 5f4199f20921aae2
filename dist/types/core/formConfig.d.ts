import type { Localized } from './localizedText';
/** What a form asks for, and why. */
export type PurposeConfig = {
    /** `consent`: a box. `request`: the person asked, so a notice and no box. */
    basis?: 'consent' | 'request';
    /** What is done for it: `service` when left out; `advertising` and `calls` are never required. */
    kind?: 'service' | 'advertising' | 'calls';
    title?: Localized;
    data: string[];
    recipients?: string[];
    /** How long the data is kept, in days. */
    keepDays: number;
};
/** One field of a form; a usual one needs only its id. */
export type FieldConfig = {
    id: string;
    type?: 'text' | 'tel' | 'email' | 'textarea' | 'select' | 'hidden';
    label?: Localized;
    required?: boolean;
    /** For `select`. */
    options?: string[];
    /** For `hidden`. */
    value?: string;
};
/** One form, own or wrapped. */
export type FormConfig = {
    /** Fields in the order shown; `["name", "phone"]` when left out. */
    fields?: (string | FieldConfig)[];
    /** Further inputs of a wrapped form that travel with it. */
    extra?: string[];
    purposes: Record<string, {
        required?: boolean;
    }>;
    success?: {
        message?: Localized;
        redirect?: string;
    };
    /** Where numbers without a code belong, as ISO 3166-1 alpha-2; `RU` when left out. A code or country shown beside the field goes first. */
    region?: string;
    /** `rights`: what comes by it is a person's request, with the law's term for an answer; `lead` when left out. */
    kind?: 'lead' | 'rights';
    /** How an own form is dressed: `plain`, hairlines on the page itself, or `soft`, a card. */
    look?: 'plain' | 'soft';
};
