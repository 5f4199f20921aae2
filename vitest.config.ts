import { defineConfig } from 'vitest/config';
import { phonePlans } from './phonePlans.vite.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [phonePlans()],
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node' },
      },
      { test: { name: 'receiver', include: ['test/receiver/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [phonePlans()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'component',
          include: ['test/component/**/*.test.tsx'],
          environment: 'jsdom',
        },
      },
    ],
  },
});
