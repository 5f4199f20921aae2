import type { AssentConfig } from '../../core/config';

/** By zone: to make one takes longer than a post. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** The day on the owner's calendar, like `2026-11-28`; on the server's own where no zone is configured. */
export function ownersDay({ server }: Pick<AssentConfig, 'server'>, atMs: number): string {
  const zone = server?.timeZone;
  const format = formats.get(zone) ?? formatFor(zone);
  formats.set(zone, format);
  const parts = format.formatToParts(atMs);
  return ['year', 'month', 'day']
    .map((wanted) => parts.find(({ type }) => type === wanted)?.value)
    .join('-');
}

function formatFor(timeZone: string | undefined): Intl.DateTimeFormat {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en', { ...digits, timeZone });
}
