import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import type { AdminWords } from '../words';
import { dayWords, numberWords } from './said';
import type { Answers, DayAnswers } from './summary';

/** What a day's bar is made of, from the bottom up. */
export const PARTS = ['accepted', 'chosen', 'declined', 'ignored'] as const;

/** Units of the drawing; it is stretched to its place, so that no letters stand in it. */
const DAY_WIDTH = 10;
const HEIGHT = 100;
const GAP = 1.5;

/** Days that the axis names at most. */
const NAMED_DAYS = 5;

/** A bar for each day, as high as the question was shown, made up of what came of it. */
export function answersChart(words: AdminWords, days: readonly DayAnswers[], total: Answers): Html {
  const highest = Math.max(1, ...days.map(heightOf));
  const top = niceTop(highest);
  const [first, last] = [days[0], days.at(-1)];
  const said = words('figures.chart.text', {
    from: first ? dayWords(words, first.day) : '',
    to: last ? dayWords(words, last.day) : '',
    ...Object.fromEntries(
      (['shown', ...PARTS] as const).map((part) => [part, numberWords(words, total[part])]),
    ),
  });
  const lines = [0, 0.5, 1].map(
    (part) =>
      html`<line x1="0" x2="${days.length * DAY_WIDTH}" y1="${HEIGHT * part}" y2="${HEIGHT * part}"/>`,
  );
  return html`<figure class="chart">
<div class="scale" aria-hidden="true"><span>${numberWords(words, top)}</span><span>${top > 1 ? numberWords(words, top / 2) : ''}</span><span>0</span></div>
<svg viewBox="0 0 ${days.length * DAY_WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-labelledby="chart-title chart-text">
<title id="chart-title">${words('figures.chart')}</title><desc id="chart-text">${said}</desc>
<g class="grid">${lines}</g>
${days.map((day, at) => bar(words, day, at, top))}
</svg>
<div class="axis" aria-hidden="true">${namedDays(days).map(({ day }) => html`<span>${dayWords(words, day)}</span>`)}</div>
<figcaption>${PARTS.map((part) => html`<span class="key ${part}">${words(`figures.${part}`)}</span>`)}</figcaption>
</figure>`;
}

function bar(words: AdminWords, day: DayAnswers, at: number, top: number): Html {
  let base = HEIGHT;
  const said = [
    dayWords(words, day.day),
    ...(['shown', ...PARTS] as const).map(
      (part) => `${words(`figures.${part}`)}: ${numberWords(words, day[part])}`,
    ),
  ];
  const rects = PARTS.map((part) => {
    const height = (day[part] / top) * HEIGHT;
    base -= height;
    return height > 0
      ? html`<rect class="${part}" x="${at * DAY_WIDTH + GAP}" y="${round(base)}" width="${DAY_WIDTH - 2 * GAP}" height="${round(height)}"/>`
      : '';
  });
  return html`<g><title>${said.join('\n')}</title><rect class="hit" x="${at * DAY_WIDTH}" y="0" width="${DAY_WIDTH}" height="${HEIGHT}"/>${rects}</g>`;
}

function heightOf(day: DayAnswers): number {
  return PARTS.reduce((sum, part) => sum + day[part], 0);
}

/** The next number that halves well: 2, 4, 10, 20, 40, 100 … */
function niceTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((top) => top >= highest) ?? highest;
}

/** The first, the last, and some between them at even steps. */
function namedDays(days: readonly DayAnswers[]): DayAnswers[] {
  if (days.length <= NAMED_DAYS) return [...days];
  const step = (days.length - 1) / (NAMED_DAYS - 1);
  return Array.from({ length: NAMED_DAYS }, (_, n) => days[Math.round(n * step)]).filter(
    (day) => day !== undefined,
  );
}

/** How much of a whole something is, as a bar; the number stands beside it. */
export function shareBar(part: number, whole: number, name: string): Html {
  const width = whole > 0 ? Math.min(100, (part / whole) * 100) : 0;
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="whole" width="100" height="8"/><rect class="${name}" width="${round(width)}" height="8"/></svg>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
