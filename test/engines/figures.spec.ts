import { inShort, listenForFigures } from '../browser/counted';
import { gatedFile, newPath, putPage } from '../browser/page';
import { expect, test } from './test';

const action = (name: string) => ({ css: `[data-assent-action="${name}"]` });
const services = { counter: { category: 'analytics' } };

for (const press of ['accept', 'decline', undefined] as const) {
  test(`${press ?? 'left unanswered'} → one request of figures, without a cookie`, async ({
    visitor,
    site,
  }) => {
    const { receiver, told } = listenForFigures(site, `engine-${press}`);
    site.put('/counter.js', 'ran.push("counter")', { 'Content-Type': 'text/javascript' });
    site.put('/next.html', '<!doctype html><title>Next</title>');
    await visitor.go(
      putPage(site, newPath(), {
        config: { receiver, figures: true, services },
        body: gatedFile('/counter.js', 'analytics', ' data-assent-service="counter"'),
      }),
    );
    await visitor.sees(action('accept'));
    await expect.poll(() => visitor.evaluate('!!window.assentChunks.figures')).toBe(true);
    expect(told).toEqual([]);
    if (press) await visitor.click(action(press));
    else await visitor.go(`${site.origin}/next.html`);
    const figures = {
      accept: ['shown', 'accepted analytics marketing counter', 'ran counter'],
      decline: ['shown', 'declined'],
      left: ['shown'],
    }[press ?? 'left'];
    await expect.poll(() => inShort(told)).toEqual([figures]);
    expect(told[0]?.headers.cookie).toBeUndefined();
    await visitor.go(`${site.origin}/next.html`);
    expect(told).toHaveLength(1);
  });
}
