/**
 * Takes the next turn of a key among all processes on one database: turns of a key are `apartMs` apart at
 * least. Gives the milliseconds until it comes. Rejects while none can be had.
 */
export type TakeTurn = (key: string, apartMs: number) => Promise<number>;
