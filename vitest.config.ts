import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { phonePlans } from './src/bundle/phonePlans.ts';

/**
 * Sockets, processes and databases can be late on a busy machine: in CI they are tried once more, and told.
 * The receiver and its packages are read once for many files, not anew for each: that took longer than most tests.
 * So a test leaves nothing behind, be it a setting of its process, a fake clock or a receiver that runs.
 */
const real = { testTimeout: 60_000, retry: process.env.CI ? 1 : 0, isolate: false };

export default defineConfig({
  test: {
    // Left to itself, Vitest runs one file at a time on two cores; most of these wait for disks and processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        plugins: [phonePlans()],
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          ...real,
          name: 'receiver',
          include: ['test/receiver/**/*.test.ts'],
          exclude: ['test/receiver/postgres/**'],
          environment: 'node',
        },
      },
      {
        // The same tests on the other database, and what is true of PostgreSQL alone.
        test: {
          ...real,
          name: 'receiver-postgres',
          include: ['test/receiver/**/*.test.ts'],
          // Channels ask no database.
          exclude: ['test/receiver/sqlite/**', 'test/receiver/channels/**'],
          globalSetup: ['test/postgres/setup.ts'],
          env: { ASSENT_TEST_STORE: 'postgres' },
          environment: 'node',
        },
      },
      {
        test: {
          ...real,
          name: 'cli',
          // A report carries its style sheet.
          css: true,
          include: ['test/cli/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        // Each block of the docs is proved as its page says.
        plugins: [phonePlans()],
        test: {
          ...real,
          name: 'docs',
          css: true,
          include: ['test/docs/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        // What is packed, in somebody else's project.
        plugins: [phonePlans()],
        test: {
          ...real,
          isolate: true,
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/setup.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [phonePlans()],
        test: {
          name: 'component',
          testTimeout: 60_000,
          include: ['test/component/**/*.test.{ts,tsx}'],
          setupFiles: ['test/component/cleanUp.ts'],
          environment: 'jsdom',
        },
      },
    ],
  },
});
