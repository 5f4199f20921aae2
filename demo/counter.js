// The site's own visit counter. The page gates it: it runs only after «analytics» was granted.
(() => {
  const stored = /(?:^|; )demo_visits=(\d+)/.exec(document.cookie);
  const visits = Number(stored?.[1] ?? 0) + 1;
  const days = 90;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
  document.cookie = `demo_visits=${visits}; max-age=${days * 86_400}; path=/; samesite=lax`;
  for (const output of document.querySelectorAll('[data-visits]')) {
    output.textContent = (output.dataset.visits ?? '').replace('{n}', String(visits));
  }
})();
