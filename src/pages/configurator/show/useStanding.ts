import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the widget in the preview has started; it never does where a setting has the wrong shape. */
export type Standing = 'awaited' | 'stands' | 'silent';

/** How long a widget may take to start in the frame, in milliseconds. */
const PATIENCE_MS = 4000;

/** What is known of the widget in a frame, which tells the page around it once it stands. */
export function useStanding(frame: RefObject<HTMLIFrameElement | null>, page: string): Standing {
  const [standing, setStanding] = useState<Standing>('awaited');
  useEffect(() => {
    setStanding('awaited');
    const timer = setTimeout(() => setStanding('silent'), PATIENCE_MS);
    const hear = ({ source }: MessageEvent) => {
      if (source !== frame.current?.contentWindow) return;
      clearTimeout(timer);
      setStanding('stands');
    };
    addEventListener('message', hear);
    return () => {
      clearTimeout(timer);
      removeEventListener('message', hear);
    };
  }, [page]);
  return standing;
}
