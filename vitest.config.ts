// The tests, in projects that differ in what has to be running, one after another: two databases and a browser at once are more than a
// small machine carries within the times that the tests allow.

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const needsMore = [
  'test/server/**',
  'test/seed/load/*.test.ts',
  'test/start/**',
  'test/faults/**',
  'test/e2e/**',
  'test/bench/**',
]

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          setupFiles: ['test/support/properties.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...needsMore, '**/node_modules/**'],
          // Fuzzing takes its time on a busy machine; a test that hangs still ends.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          sequence: { groupOrder: 1 },
          setupFiles: ['test/support/properties.ts'],
          include: ['test/server/**/*.test.ts', 'test/seed/load/*.test.ts'],
          fileParallelism: false,
          globalSetup: ['test/support/start-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'lifecycle',
          sequence: { groupOrder: 2 },
          include: ['test/start/**/*.test.ts', 'test/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 3 },
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 400_000,
        },
      },
    ],
  },
})
