import { useEffect, useRef, useState } from 'preact/hooks';
import { type Carried, read, type Saved, written } from './saved';

/** How long a browser is left in peace between two changes of one control, in milliseconds: Safari takes 100 in 30 s. */
const CALM_MS = 400;

/** The state, and what changes it: `what` names the control, so that Back takes back a control's words at once. */
export type Keep = {
  saved: Saved;
  /** What the address carried when it was last read. */
  carried: Carried;
  change(next: (now: Saved) => Saved, what?: string): void;
};

/** Keeps the state in the address: each control that is changed is a step of the browser's history. */
export function useSaved(first: () => Saved): Keep {
  const [carried, setCarried] = useState(() => read(location.hash));
  const [saved, setSaved] = useState(() => savedOf(carried) ?? first());
  const last = useRef({ ...NOTHING });
  // What is answered before the page is drawn again builds on the answer before.
  const now = useRef(saved);

  useEffect(() => {
    const flush = () => settle(last.current);
    const follow = () => {
      clearTimeout(last.current.timer);
      last.current = { ...NOTHING };
      const next = read(location.hash);
      now.current = savedOf(next) ?? first();
      setCarried(next);
      setSaved(now.current);
    };
    // By the time a page is hidden, a reload has already read the address: who leaves a control has answered.
    addEventListener('focusout', flush);
    addEventListener('pagehide', flush);
    addEventListener('popstate', follow);
    return () => {
      flush();
      removeEventListener('focusout', flush);
      removeEventListener('pagehide', flush);
      removeEventListener('popstate', follow);
    };
  }, []);

  const change: Keep['change'] = (next, what = '') => {
    // What could not be read stays a step of the history of its own.
    const isBroken = read(location.hash).kind === 'broken';
    now.current = next(now.current);
    setSaved(now.current);
    const hash = written(now.current);
    const { current } = last;
    if (isBroken || (what && what !== current.what)) {
      settle(current);
      history.pushState(null, '', hash);
      Object.assign(current, { what, by: what, at: Date.now() });
      if (isBroken) setCarried({ kind: 'none' });
      return;
    }
    clearTimeout(current.timer);
    const wait = what === current.by ? current.at + CALM_MS - Date.now() : 0;
    Object.assign(current, { by: what, hash });
    if (wait > 0) current.timer = window.setTimeout(() => settle(current), wait);
    else settle(current);
  };
  return { saved, carried, change };
}

const savedOf = (carried: Carried) => (carried.kind === 'saved' ? carried.saved : undefined);

/** Whose step of the history it is, what changed last, when that was written, and what still has to be. */
const NOTHING = { what: '', by: '', at: 0, timer: 0, hash: '' };

/** Writes what still has to be. */
function settle(current: typeof NOTHING): void {
  clearTimeout(current.timer);
  if (!current.hash) return;
  history.replaceState(null, '', current.hash);
  current.hash = '';
  current.at = Date.now();
}
