import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * Three projects, one reporter: what runs in Node alone, journeys through the built site, and the embed contract, section
 * by section, in an article of another origin. `npm test` walks most of the last on the map alone; `npm run contract` on all lenses.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          // Pure functions have nothing to keep apart, and share what they import.
          isolate: false,
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/contract/**'],
          environment: 'node',
          globalSetup: ['tests/browser/serveBuilt.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/browser/contract/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/serveBuilt.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
