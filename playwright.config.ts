import { defineConfig } from '@playwright/test';
import { ensureChromium } from './test/browser/chromium';

export default defineConfig({
  testDir: 'test/browser',
  timeout: 20_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
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
      ],
    },
  },
});
