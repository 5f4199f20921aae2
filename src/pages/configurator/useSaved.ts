import { useEffect, useRef, useState } from 'preact/hooks';
import { read, type Saved, written } from './saved';

/** How long a browser is left in peace between two changes of one control, in milliseconds: Safari takes 100 in 30 s. */
const CALM_MS = 400;

/** The state, and what changes it: `what` names the control, so that Back takes back a control's words at once. */
export type Keep = [saved: Saved, change: (next: (now: Saved) => Saved, what?: string) => void];

/** Keeps the state in the address: each control that is changed is a step of the browser's history. */
export function useSaved(first: () => Saved): Keep {
  const [saved, setSaved] = useState(() => read(location.hash) ?? first());
  const last = useRef({ what: '', timer: 0, hash: '' });
  // What is answered before the page is drawn again builds on the answer before.
  const now = useRef(saved);

  useEffect(() => {
    const flush = () => {
      clearTimeout(last.current.timer);
      if (last.current.hash) replace(last.current.hash);
      last.current.hash = '';
    };
    const follow = () => {
      clearTimeout(last.current.timer);
      last.current = { what: '', timer: 0, hash: '' };
      now.current = read(location.hash) ?? first();
      setSaved(now.current);
    };
    addEventListener('pagehide', flush);
    addEventListener('popstate', follow);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      removeEventListener('popstate', follow);
    };
  }, []);

  const change: Keep[1] = (next, what = '') => {
    now.current = next(now.current);
    setSaved(now.current);
    const hash = written(now.current);
    const { current } = last;
    clearTimeout(current.timer);
    if (what && what !== current.what) {
      if (current.hash) replace(current.hash);
      current.hash = '';
      history.pushState(null, '', hash);
    } else {
      current.hash = hash;
      current.timer = window.setTimeout(() => {
        current.hash = '';
        replace(hash);
      }, CALM_MS);
    }
    if (what) current.what = what;
  };
  return [saved, change];
}

const replace = (hash: string) => history.replaceState(null, '', hash);
