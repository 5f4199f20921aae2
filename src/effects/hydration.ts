/** Roots and parts in which frameworks take over markup that their server drew. */
const ROOTS =
  '#root,#app,#__next,#__nuxt,#___gatsby,[data-reactroot],[data-server-rendered],[ngh],astro-island';
/** What their servers leave in the page's global scope. */
const TRACES = /__(next_f|NEXT_D|NUXT__|remixC|reactRouterC|sveltekit)|_\$HY|\$_TSR/;

/** Whether a framework may be about to take an element over: what is put in before then makes it throw all away. */
export function mayHydrate(element: Element): boolean {
  return !!element.closest(ROOTS) || TRACES.test(`${Object.keys(window)}`);
}
