import { readFileSync } from 'node:fs';

/** Style sheets of other people's making, as their packages bring them, by name. */
const SHEETS: Record<string, string> = {
  Blank: '',
  Bootstrap: 'bootstrap/dist/css/bootstrap.min.css',
  Bulma: 'bulma/css/bulma.min.css',
  Chota: 'chota/dist/chota.min.css',
  Foundation: 'foundation-sites/dist/css/foundation.min.css',
  Materialize: '@materializecss/materialize/dist/css/materialize.min.css',
  Milligram: 'milligram/dist/milligram.min.css',
  'mini.css': 'mini.css/dist/mini-default.min.css',
  'modern-normalize': 'modern-normalize/modern-normalize.css',
  'normalize.css': 'normalize.css/normalize.css',
  Pico: '@picocss/pico/css/pico.min.css',
  Picnic: 'picnic/picnic.min.css',
  Pure: 'purecss/build/pure-min.css',
  Sakura: 'sakura.css/css/sakura.css',
  Semantic: 'semantic-ui-css/semantic.min.css',
  'Simple.css': 'simpledotcss/simple.min.css',
  Skeleton: 'skeleton-css/css/skeleton.css',
  Spectre: 'spectre.css/dist/spectre.min.css',
  Tachyons: 'tachyons/css/tachyons.min.css',
  UIkit: 'uikit/dist/css/uikit.min.css',
  'Water.css': 'water.css/out/water.min.css',
};

const read = (file: string) => (file ? readFileSync(`node_modules/${file}`, 'utf8') : '');

/** The style sheets of frameworks. What they would fetch beside themselves is left out. */
export const FRAMEWORKS: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(SHEETS).map(([name, file]) => [
      name,
      read(file).replace(/@import[^;]+;|@font-face\s*\{[^}]*\}/g, ''),
    ]),
  ),
  // As its own build puts it: in a layer that is declared before ours.
  'Tailwind 4': `@layer theme, base, components, utilities; @layer base {${read('tailwindcss/preflight.css')}}`,
};
