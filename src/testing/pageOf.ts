import type { Request } from '@playwright/test';

/** The address of the page that a request belongs to; its own where there is no page yet, or no frame. */
export function pageOf(request: Request): string {
  try {
    const url = request.frame().page().mainFrame().url();
    return isVisit(request) || !url.startsWith('http') ? request.url() : url;
  } catch {
    return request.headers().referer ?? request.url();
  }
}

/** Whether a request is for a page itself. */
function isVisit(request: Request): boolean {
  return request.isNavigationRequest() && !request.frame().parentFrame();
}
