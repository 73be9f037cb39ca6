// GET /docs: the API's description to read and to try, by Swagger UI, served from here alone.

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Router } from 'express'

const library = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const files = ['swagger-ui.css', 'swagger-ui-bundle.js']

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>善图 Shantu: API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<main id="api"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null })\n`

/** The page, its script and the library's files. */
export const serveDocs = (): Router => {
  const router = Router()
  router.get('/', (_request, response) => {
    response.type('html').send(page)
  })
  router.get('/start.js', (_request, response) => {
    response.type('js').send(start)
  })
  for (const file of files)
    router.get(`/${file}`, (_request, response) => response.sendFile(join(library, file), { cacheControl: false }))
  return router
}
