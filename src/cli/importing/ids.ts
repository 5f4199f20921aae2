/** Other tools' names of categories that mean one of ours. */
const MEANT: readonly (readonly [string, RegExp])[] = [
  ['necessary', /^(strictly_?)?(necessary|essential|required|необходимые)/],
  ['analytics', /^(analytic|statistic|performance|measurement|stats|аналитик|статистик)/],
  ['marketing', /^(marketing|ads?$|advert|targeting|promotion|реклам|маркетинг)/],
  ['functional', /^(functional|preference|personali[sz]ation|convenience|функциональн)/],
];

/** The id of a category here: one of the usual four where its name means it. */
export function categoryId(name: string): string {
  const plain = name
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '_');
  return MEANT.find(([, words]) => words.test(plain))?.[0] ?? switchId(name);
}

/** A name as an id that a visitor's record can hold. */
export function switchId(name: string): string {
  const id = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
  return id || 'service';
}
