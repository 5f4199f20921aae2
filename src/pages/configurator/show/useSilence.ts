import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long a widget may take to start in the frame, in milliseconds. */
const PATIENCE_MS = 4000;

/** Whether the widget in a frame has not started: it does nothing where a setting has the wrong shape. */
export function useSilence(frame: RefObject<HTMLIFrameElement | null>, page: string): boolean {
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    setSilent(false);
    const timer = setTimeout(() => setSilent(true), PATIENCE_MS);
    const hear = ({ source }: MessageEvent) => {
      if (source !== frame.current?.contentWindow) return;
      clearTimeout(timer);
      setSilent(false);
    };
    addEventListener('message', hear);
    return () => {
      clearTimeout(timer);
      removeEventListener('message', hear);
    };
  }, [page]);
  return isSilent;
}
