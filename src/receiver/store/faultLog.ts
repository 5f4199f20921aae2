import type { Database } from './database';
import { StoreFailure } from './failure';

/** Takes one line without any personal data; `fault` where somebody has to do something. */
export type StoreLog = (line: string, about?: 'fault') => void;

/** What hears how it goes with a database: what failed, or `undefined` where it went well. */
export type Hearing = (failure: StoreFailure | undefined) => void;

/** Two things that may fail for long: to reach the database, and to write. */
export type FaultLog = { reached: Hearing; wrote: Hearing };

/** Whose words they are, and which failures speak of the database and not of one write. */
export type FaultWords = {
  log: StoreLog;
  faultOf(failure: StoreFailure): string;
  /** Tells a database that cannot write from one that refused one write. */
  isLasting(failure: StoreFailure): boolean;
  /** How the database is called. */
  name: string;
};

/** Says in the log why nothing can be kept and what to do, once for each reason, and when it is over. */
export function createFaultLog({ log, faultOf, isLasting, name }: FaultWords): FaultLog {
  let said: { reason: string; hearing: Hearing } | undefined;
  const hearing = (isWorthSaying: (failure: StoreFailure) => boolean, over: string): Hearing => {
    const hear: Hearing = (failure) => {
      if (failure && isWorthSaying(failure)) {
        const words = faultOf(failure);
        // A server that goes away is met under several codes.
        const reason = words.replace(failure.code, '');
        if (reason === said?.reason) return;
        said = { reason, hearing: hear };
        log(`database: ${words}`, 'fault');
      }
      if (!failure && said?.hearing === hear) {
        said = undefined;
        log(`database: ${name} ${over}`);
      }
    };
    return hear;
  };
  return {
    reached: hearing(() => true, 'answers again.'),
    wrote: hearing(isLasting, 'takes writes again.'),
  };
}

/** The same ways to write, of which each is told how it went. */
export function telling(
  { write, add }: Pick<Database, 'write' | 'add'>,
  wrote: Hearing,
): Pick<Database, 'write' | 'add'> {
  const told = async <T>(writing: Promise<T>): Promise<T> => {
    try {
      const value = await writing;
      wrote(undefined);
      return value;
    } catch (error) {
      if (error instanceof StoreFailure) wrote(error);
      throw error;
    }
  };
  return { write: (work) => told(write(work)), add: (work) => told(add(work)) };
}
