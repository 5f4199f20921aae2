import type { Choice } from './record';
/** What a page can listen for, and what each tells. */
export type EventDetails = {
    ready: State;
    consent: {
        choice: Choice;
        changed: string[];
    };
    'form-submit': {
        form: string;
    };
    'form-sent': {
        form: string;
        id: string;
    };
    'form-handed-over': {
        form: string;
    };
    'form-failed': {
        form: string;
        reason: string;
    };
};
/** What a page can listen for by name, after `assent:`. */
export type EventName = keyof EventDetails;
/** What is known of the visitor's answer. */
export type State = {
    kind: 'unanswered';
} | {
    kind: 'answered';
    choice: Choice;
    at: string;
    expires: string;
    revision: number;
};
/** A view that can be opened by name, or a form by its id. */
export type View = 'banner' | 'preferences' | 'mine' | 'policy' | {
    form: string;
};
