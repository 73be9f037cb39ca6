// How the client is built, and served while it is being worked on: then the API is that of `npm run dev`.

import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const { HOST = '127.0.0.1', PORT = '8080' } = process.env

/** React Aria brings its words in 34 languages; the interface speaks two. */
const twoLanguages = (): Plugin => ({
  name: 'two-languages',
  enforce: 'pre',
  load: (id) =>
    /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/][a-z]{2}-[A-Z]{2}\.mjs$/.test(id) &&
    !/(?:zh-CN|en-US)\.mjs$/.test(id)
      ? 'export default {}'
      : null,
})

export default defineConfig({
  root: 'client',
  plugins: [twoLanguages(), react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  server: { proxy: { '^/api/': `http://${HOST}:${PORT}`, '/reconcile': `http://${HOST}:${PORT}` } },
})
