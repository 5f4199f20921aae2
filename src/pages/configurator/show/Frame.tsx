import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk';
import type { Show } from '../saved';
import { trusted } from './trust';
import { useStanding } from './useStanding';

/** Sizes of the two screens in CSS pixels. */
const SCREENS = { phone: [360, 640], desktop: [1200, 760] } as const;

/** What stands above and below the screen in the window, in CSS pixels. */
const AROUND = 370;

/** The least height, in CSS pixels: beside the questions the whole preview has to fit into the window. */
const least = () => (innerWidth < 1000 ? 400 : 260);

/**
 * Scripts alone: no origin, so nothing is kept, no form leaves, nothing opens. From the disk Chromium and Firefox let
 * such a frame load no file, so there it shares the page's origin, and `preview.ts` refuses what would be kept.
 */
const SANDBOX = location.protocol === 'file:' ? 'allow-scripts allow-same-origin' : 'allow-scripts';

type Props = { page: string; title: string; show: Show };

/** A screen as large as the real one, made as small as there is room. */
export function Frame({ page, title, show }: Props) {
  const { say } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const standing = useStanding(frame, page);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  // The same object while the page is the same: another one would load the frame again, as a step for Back.
  const srcdoc = useMemo(() => trusted(page), [page]);
  const [width, height] = SCREENS[show.width];
  const scale = room.width ? Math.min(1, room.width / width, room.height / height) : 1;

  useEffect(() => {
    if (!place.current) return;
    const watcher = new ResizeObserver(([entry]) =>
      setRoom({
        width: entry?.contentRect.width ?? 0,
        height: Math.max(least(), innerHeight - AROUND),
      }),
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={place}>
      <div
        class="screen"
        aria-busy={standing === 'awaited'}
        style={{
          width: `${width * scale}px`,
          height: `${height * scale}px`,
          colorScheme: show.theme,
        }}
      >
        <iframe
          ref={frame}
          // A new frame each time: a frame that goes on to another page is a step for Back.
          key={page}
          srcdoc={srcdoc}
          title={title}
          sandbox={SANDBOX}
          style={{
            width: `${width}px`,
            height: `${height}px`,
            transform: `scale(${scale})`,
          }}
        />
      </div>
      {standing === 'silent' && <p class="fault">{say('previewSilent')}</p>}
    </div>
  );
}
