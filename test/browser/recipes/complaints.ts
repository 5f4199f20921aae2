import type { Page } from '@playwright/test';

/** What a page's console complains of from now on: nothing, where all is well. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (/error|warning/.test(line.type())) complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
