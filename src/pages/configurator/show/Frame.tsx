import { useEffect, useRef, useState } from 'preact/hooks';
import type { Show } from '../saved';
import { trusted } from './trust';

/** Sizes of the two screens in CSS pixels. */
const SCREENS = { phone: [360, 640], desktop: [1200, 760] } as const;

type Props = { page: string; title: string; show: Show };

/** A screen as large as the real one, made as small as there is room. */
export function Frame({ page, title, show }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState(0);
  const [width, height] = SCREENS[show.width];
  const scale = room ? Math.min(1, room / width) : 1;

  useEffect(() => {
    if (!place.current) return;
    const watcher = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    if (frame.current) frame.current.srcdoc = trusted(page);
  }, [page]);

  return (
    <div ref={place} class="screen" style={{ height: `${Math.round(height * scale)}px` }}>
      {/* Scripts alone: no origin, so nothing is kept, no form leaves, nothing opens. */}
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-scripts"
        style={{
          width: `${width}px`,
          height: `${height}px`,
          transform: `scale(${scale})`,
          colorScheme: show.theme,
        }}
      />
    </div>
  );
}
