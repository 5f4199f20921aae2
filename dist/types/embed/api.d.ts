import type { EventDetails, EventName, State, View } from '../core/state';
/** `window.assent`, and what `start` returns to a bundler. */
export type Assent = {
    readonly version: string;
    /** What the visitor answered; `at` and `expires` are ISO dates. */
    state(): State;
    /** Whether a category or a service is granted now. */
    has(id: string): boolean;
    /** Grants the named ids, all when omitted; what was unanswered and is not named becomes refused. */
    accept(ids?: string[]): Promise<void>;
    decline(): Promise<void>;
    /** Takes grants back, all optional ones when omitted. */
    withdraw(ids?: string[]): Promise<void>;
    open(view: View): void;
    close(): void;
    /** Returns what stops the listening. */
    on<Name extends EventName>(event: Name, listener: (detail: EventDetails[Name]) => void): () => void;
    /** Looks for marked nodes and forms below `root` again, in open shadow roots too. */
    scan(root?: ParentNode): void;
    /** Takes everything of ours off the page; what was granted and ran stays. */
    destroy(): void;
};
declare global {
    interface Window {
        assent?: Assent;
        assentConfig?: unknown;
        assentQueue?: {
            push(task: (assent: Assent) => void): unknown;
        };
        dataLayer?: unknown[];
    }
}
