/** A code in an answer of the receiver. */
export type WireCode = { code: string; status: string; cause: string; remedy: string };
