/** Whether the server sends this page's policy, chosen by cookies, so that nothing in the page can widen it. */
export function isSentByServer(): boolean {
  return document.querySelector('script[data-assent-seal=header]') !== null;
}

/** Tells the server, for so many seconds, to let a service through on this page; `0` takes it back. */
export function letThrough(cookie: string, id: string, seconds: number): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in the baseline
  document.cookie = `${cookie}_once=${id}; max-age=${seconds}; path=${location.pathname}; SameSite=Lax${secure}`;
}
