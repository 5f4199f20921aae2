import type { Log } from '../receiver/log';

/** How a line of the log may be written. */
export const LOG_FORMS = ['json', 'text'] as const;

/** How a line of the log is written: as one JSON object, or in words. */
export type LogForm = (typeof LOG_FORMS)[number];

/** Writes lines of a log, each by `print`; `nowMs` is the system's clock. */
export function logIn(
  form: LogForm,
  print: (line: string) => void,
  level: 'info' | 'warning' = 'info',
  nowMs: () => number = Date.now,
): Log {
  if (form === 'text') return (line) => print(line);
  return (line, about) => {
    const at = new Date(nowMs()).toISOString();
    if (about === 'fault' || !about) {
      const told = { level: about ? 'error' : level, event: 'note', message: line };
      return print(JSON.stringify({ at, ...told }));
    }
    // Named one by one: whatever else a request may hold some day stays out of the log.
    const { method, path, status, ms } = about;
    print(JSON.stringify({ at, level, event: 'request', method, path, status, ms }));
  };
}
