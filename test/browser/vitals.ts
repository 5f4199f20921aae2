import type { Page } from '@playwright/test';

/** What a page's layout and paint came to: the sum of its shifts, and what was its largest paint in turn. */
export type Vitals = {
  shift: number;
  /** Ids or names of elements; `in a shadow` for ours. */
  largest: string[];
};

/**
 * Asks the browser for what it painted so far. A text larger than all else is put on top last, which
 * shifts the page: by the time both are told, everything before them has been told too.
 */
export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(
    () =>
      new Promise<Vitals>((resolve) => {
        const seen: Vitals = { shift: 0, largest: [] };
        let lastMs = Infinity;
        const told = { shift: false, paint: false };
        const watch = <Entry extends PerformanceEntry>(
          type: string,
          take: (entry: Entry) => void,
        ) => {
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) take(entry as Entry); // as its type says
            if (told.shift && told.paint) resolve(seen);
          });
          observer.observe({ type, buffered: true });
        };
        watch<PerformanceEntry & { value: number }>('layout-shift', ({ value, startTime }) => {
          if (startTime >= lastMs) told.shift = true;
          else seen.shift += value;
        });
        watch<PerformanceEntry & { element?: Element }>(
          'largest-contentful-paint',
          ({ element }) => {
            if (element?.id === 'last') told.paint = true;
            else seen.largest.push(element ? element.id || element.localName : 'in a shadow');
          },
        );
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const last = document.createElement('p');
            last.id = 'last';
            last.style.fontSize = '60px';
            last.textContent = 'Ремонт '.repeat(40);
            lastMs = performance.now();
            document.body.prepend(last);
          }),
        );
      }),
  );

/** Waits until the browser has drawn two more frames: what it was about to do has been done. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))),
      ),
  );
