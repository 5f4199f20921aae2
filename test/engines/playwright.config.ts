import { defineConfig } from '@playwright/test';

// Playwright only runs the tests here; the browsers are Debian's own, spoken to in engine.ts.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/engines',
  globalSetup: './packages',
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: 2,
  forbidOnly: !!process.env.CI,
  // As for Chromium: a late pass is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list']],
  projects: [{ name: 'Firefox ESR' }, { name: 'WebKitGTK' }],
});
