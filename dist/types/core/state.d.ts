import type { Choice } from './record';
/** What a page can listen for. */
export type EventName = 'ready' | 'consent' | 'form-submit' | 'form-sent' | 'form-handed-over' | 'form-failed';
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
