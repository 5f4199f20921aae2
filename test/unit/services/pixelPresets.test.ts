import { afterEach, describe, expect, test, vi } from 'vitest';
import { meet, page, pageCleaner, waiting } from './fakePage';

afterEach(pageCleaner());

test('linkedin-insight: two numbers → one script that reads both', async () => {
  const { preset, ports, urls } = await meet('linkedinInsight');
  preset.start?.(ports);
  preset.start?.({ ...ports, id: '7654321' });
  (page.lintrk as (...call: unknown[]) => void)('track', { conversion_id: 1 });
  expect(page._linkedin_data_partner_ids).toEqual(['1234567', '7654321']);
  expect(waiting((page.lintrk as { q: unknown }).q)).toEqual([['track', { conversion_id: 1 }]]);
  expect(urls()).toEqual(['https://snap.licdn.com/li.lms-analytics/insight.min.js']);
  expect(preset.stop?.(ports)).toBe('reload');
});

describe('pinterest-tag', () => {
  const calls = () => waiting((page.pintrk as { queue: unknown }).queue);

  test('has the consent before its page view', async () => {
    const { preset, ports, urls, id } = await meet('pinterestTag');
    preset.start?.(ports);
    expect(calls()).toEqual([['load', id], ['setconsent', true], ['page']]);
    expect(page.pintrk).toHaveProperty('version', '3.0');
    expect(urls()).toEqual(['https://s.pinimg.com/ct/core.js']);
  });

  test('a withdrawal takes the consent back, a new grant gives it again and counts no second view', async () => {
    const { preset, ports } = await meet('pinterestTag');
    preset.start?.(ports);
    expect(preset.stop?.(ports)).toBe('stopped');
    preset.start?.(ports);
    expect(calls().slice(3)).toEqual([
      ['setconsent', false],
      ['setconsent', true],
    ]);
  });

  test('already on the page → a refusal takes the consent back', async () => {
    page.pintrk = vi.fn();
    const { preset, ports } = await meet('pinterestTag');
    preset.refuse?.(ports);
    expect(page.pintrk).toHaveBeenCalledWith('setconsent', false);
  });
});

test('x-pixel: counts the view by its number; its script has come → calls go straight to it', async () => {
  const { preset, ports, urls } = await meet('xPixel');
  preset.start?.(ports);
  const twq = page.twq as { (...call: unknown[]): void; exe?: unknown; queue: unknown };
  expect(waiting(twq.queue)).toEqual([['config', 'abc12']]);
  twq.exe = vi.fn();
  twq('event', 'tw-abc12-lead');
  expect(twq.exe).toHaveBeenCalledWith('event', 'tw-abc12-lead');
  expect(urls()).toEqual(['https://static.ads-twitter.com/uwt.js']);
  expect(preset.stop?.(ports)).toBe('reload');
});

test('snap-pixel: begins with its number, then counts the view; its script takes later calls', async () => {
  const { preset, ports, urls, id } = await meet('snapPixel');
  preset.start?.(ports);
  const snaptr = page.snaptr as {
    (...call: unknown[]): void;
    handleRequest?: unknown;
    queue: unknown;
  };
  expect(waiting(snaptr.queue)).toEqual([
    ['init', id],
    ['track', 'PAGE_VIEW'],
  ]);
  snaptr.handleRequest = vi.fn();
  snaptr('track', 'SIGN_UP');
  expect(snaptr.handleRequest).toHaveBeenCalledWith('track', 'SIGN_UP');
  expect(urls()).toEqual(['https://sc-static.net/scevent.min.js']);
  expect(preset.stop?.(ports)).toBe('reload');
});

test('hotjar: its settings stand before its script, the site’s calls wait', async () => {
  const { preset, ports, urls } = await meet('hotjar');
  preset.start?.(ports);
  (page.hj as (...call: unknown[]) => void)('event', 'lead');
  expect(page._hjSettings).toEqual({ hjid: 1234567, hjsv: 6 });
  expect(waiting((page.hj as { q: unknown }).q)).toEqual([['event', 'lead']]);
  expect(urls()).toEqual(['https://static.hotjar.com/c/hotjar-1234567.js?sv=6']);
  expect(preset.stop?.(ports)).toBe('reload');
});
