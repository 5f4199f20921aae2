import { defineConfig } from '@playwright/test';
import { SWITCHED_OFF } from './src/audit/switchedOff';
import { ensureChromium } from './test/browser/chromium';

export default defineConfig({
  testDir: 'test/browser',
  timeout: 20_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // A busy machine may be late once; what is broken fails each time, and a late pass is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list']],
  use: {
    locale: 'ru-RU',
    launchOptions: {
      executablePath: ensureChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        SWITCHED_OFF,
      ],
    },
  },
});
