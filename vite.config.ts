import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022' },
  worker: { format: 'es' },
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          root: '.',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/server/**', 'test/seed/load/**', 'test/e2e/**', 'test/bench/**', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'database',
          root: '.',
          include: ['test/server/**/*.test.ts', 'test/seed/load/**/*.test.ts'],
          fileParallelism: false,
          globalSetup: ['test/support/database.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: '.',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
