import { element } from './element';
import type { Found } from './find';
import { loadSearch } from './loadSearch';
import { searchAddress, words } from './words';

/** Puts the search into the page's head. Its files come when the field is first used. */
export function addSearch(tools: Element): void {
  const input = element('input', {
    type: 'search',
    id: 'search',
    placeholder: `${words.searchHint} /`,
    ariaLabel: words.search ?? '',
    autocomplete: 'off',
  });
  const status = element('p', { className: 'search-status', role: 'status' });
  const list = element('ul', { className: 'search-list' });
  const results = element('div', { className: 'results', hidden: true }, status, list);
  const box = element('search', { className: 'search' }, input, results);
  tools.prepend(box);

  const links = () => [...list.querySelectorAll('a')];
  const close = () => {
    results.hidden = true;
  };
  const look = async () => {
    const query = input.value.trim();
    if (query === '') return close();
    try {
      const find = await loadSearch();
      // Somebody typed on while it was loading.
      if (query === input.value.trim()) show(find(query, document.documentElement.lang), query);
    } catch {
      list.replaceChildren();
      status.textContent = words.notLoaded ?? '';
    }
    results.hidden = false;
  };
  const show = (found: readonly Found[], query: string) => {
    list.replaceChildren(...found.map(itemOf));
    const said = found.length ? words.found : words.nothing;
    status.textContent = (said ?? '')
      .replace('{n}', String(found.length))
      .replace('{query}', () => query);
  };

  input.onfocus = () => void loadSearch().catch(() => undefined);
  input.oninput = () => void look();
  box.onkeydown = (event) => {
    const all = links();
    const focused = document.activeElement;
    const at = focused instanceof HTMLAnchorElement ? all.indexOf(focused) : -1;
    if (event.key === 'Escape') {
      input.value = '';
      close();
      input.focus();
    } else if (event.key === 'Enter' && document.activeElement === input) {
      void look().then(() => links()[0]?.click());
    } else if (event.key === 'ArrowDown') (all[at + 1] ?? all[0])?.focus();
    else if (event.key === 'ArrowUp') (at > 0 ? all[at - 1] : input)?.focus();
    else return;
    event.preventDefault();
  };
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) close();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });
  list.addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, select, textarea');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
}

function itemOf({ to, language, section, title, heading, excerpt }: Found): HTMLElement {
  const where = [section, title].filter(Boolean).join(' · ');
  const root = searchAddress.replace(/search\.js$/, '');
  const link = element(
    'a',
    { href: root + to, lang: language },
    element('span', { className: 'search-where' }, heading ? where : section),
    element('strong', {}, heading || title),
    element('span', { className: 'search-excerpt' }, excerpt),
  );
  return element('li', {}, link);
}
