import { expect, test } from 'vitest';
import { packs } from '../../../src/locales/all';

const CATEGORIES = ['functional', 'analytics', 'marketing'];

/** How many signs in a row two texts have in common, at the most. */
const shared = (one = '', other = ''): number => {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  let most = 0;
  for (let start = 0; start < first.length; start++) {
    while (start + most < first.length && second.includes(first.slice(start, start + most + 1))) {
      most++;
    }
  }
  return most;
};

// Lines that slid to the next key would say statistics and mean advertising.
test.each(Object.entries(packs))('%s names each aim of the banner as its category', (_, pack) => {
  for (const aim of CATEGORIES) {
    const like = (category: string) =>
      shared(pack[`aim.${aim}`], pack[`category.${category}.title`]);
    const others = CATEGORIES.filter((category) => category !== aim).map(like);
    expect(like(aim), aim).toBeGreaterThan(Math.max(...others));
  }
});
