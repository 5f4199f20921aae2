import { readFileSync } from 'node:fs';

/** A library as the page's own script. */
export const library = (path: string) =>
  `<script>${readFileSync(`node_modules/${path}`, 'utf8').replaceAll('</script', '<\\/script')}</script>`;

/** Slides that reveal.js turns; `turned` tells how far they are. */
export const REVEAL = `<div class="reveal"><div class="slides"><section>Один</section><section>Два</section></div></div>
  ${library('reveal.js/dist/reveal.js')}<script>Reveal.initialize(); window.turned = () => Reveal.getState().indexh</script>`;

/** Slides that a script of the site turns, on whichever keys and at whichever place it listens. */
export const turnedBy = (where: string, isCaptured: boolean) =>
  `<script>{ let count = 0; window.turned = () => count; ${where}.addEventListener('keydown', (event) => {
    if (event.key === ' ' || event.key === 'Enter') { count++; event.preventDefault(); event.stopPropagation(); }
  }, ${isCaptured}) }</script>`;

/** What takes the wheel for scrolling of its own. */
export const WHEELS: Record<string, string> = {
  Lenis: `${library('lenis/dist/lenis.js')}<script>new Lenis({ autoRaf: true })</script>`,
  'GSAP’s Observer': `${library('gsap/dist/gsap.js')}${library('gsap/dist/Observer.js')}
    <script>Observer.create({ type: 'wheel,touch,pointer', preventDefault: true, onChangeY: ({ deltaY }) => scrollBy(0, deltaY) })</script>`,
};

/** A window of the site’s, in which focus-trap keeps the focus and all presses. */
export const TRAP = `<div id="w" role="dialog" aria-modal="true"><p>Окно</p><button id="w-a">Да</button><button id="w-b">Нет</button></div>
  ${library('tabbable/dist/index.umd.js')}${library('focus-trap/dist/focus-trap.umd.js')}
  <script>focusTrap.createFocusTrap('#w').activate()</script>`;

/** A modal window as Radix keeps it: nothing else on the page can be pressed, scrolled or have the focus; `taken` counts what it took. */
export const MODAL = `<div id="w" role="dialog" tabindex="-1" style="pointer-events: auto; position: fixed; inset: 40px"><button id="w-a">Да</button></div>
  <script>{ const w = document.querySelector('#w'); let last = w.firstChild; window.taken = 0; document.body.style.pointerEvents = 'none';
    const isOut = (target) => !w.contains(target);
    document.addEventListener('focusin', ({ target }) => { if (isOut(target)) last.focus(); else last = target });
    document.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget && isOut(relatedTarget)) last.focus() });
    document.addEventListener('pointerdown', ({ target }) => { if (isOut(target)) { taken++; w.remove() } });
    for (const type of ['wheel', 'touchmove']) document.addEventListener(type, (event) => { if (isOut(event.target)) { taken++; event.preventDefault() } }, { passive: false });
    last.focus() }</script>`;
