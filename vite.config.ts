// How the client is built, and served while it is being worked on: then the API is that of `npm run dev`.

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const { HOST = '127.0.0.1', PORT = '8080' } = process.env

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022' },
  worker: { format: 'es' },
  server: { proxy: { '/api': `http://${HOST}:${PORT}`, '/reconcile': `http://${HOST}:${PORT}` } },
})
