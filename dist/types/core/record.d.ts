/** Which categories and services are granted, by id. */
export type Choice = Record<string, boolean>;
/** The choice as kept in the visitor's browser. Days are counted since 1970-01-01 UTC. */
export type ConsentRecord = {
    revision: number;
    day: number;
    untilDay: number;
    choice: Choice;
    /** Id of the stamp that granted; absent when nothing optional is granted. */
    stampId?: string;
};
/** `1.<revision>.<day>.<until day>.<id>-<0|1>~…[.<stamp id>]` */
export declare function encodeRecord({ revision, day, untilDay, choice, stampId }: ConsentRecord): string;
/** Reads strictly: `undefined` for anything that `encodeRecord` would not have written. */
export declare function decodeRecord(written: string | undefined): ConsentRecord | undefined;
