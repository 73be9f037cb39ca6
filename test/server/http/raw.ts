// Requests as bytes, which no client would send: broken, ambiguous, of another protocol, or for what is not there.

const host = 'Host: 127.0.0.1'
const json = 'Content-Type: application/json'
const statement = '{"query": "RETURN 1 AS x"}'
const get = (path: string, ...headers: string[]) =>
  ['GET ', path, ' HTTP/1.1\r\n', [host, 'Connection: close', ...headers].join('\r\n'), '\r\n\r\n'].join('')
const post = (headers: readonly string[], body: string, path = '/api/cypher') =>
  ['POST ', path, ' HTTP/1.1\r\n', [host, json, 'Connection: close', ...headers].join('\r\n'), '\r\n\r\n', body].join(
    '',
  )
const lengthOf = (body: string) => `Content-Length: ${Buffer.byteLength(body)}`

/** What each tries, and the bytes. */
export const raw: readonly (readonly [tries: string, bytes: string | Buffer])[] = [
  ...[
    '/../../../etc/passwd',
    '/./../.env',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%252e%252e%252fetc',
    '/%c0%ae%c0%ae/etc',
    '/%u002e%u002e/etc',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%00.js',
    '/assets/%2e',
    '//etc/passwd',
    '/\\..\\..\\etc',
    '/.git/config',
    '/.neo4j/password',
    '/server/main.ts',
    '/node_modules/zod/package.json',
    '/assets//../../package.json',
    '/%',
    '/%zz',
    '/api/entities/%2e%2e%2f',
    '/api/entities/%00',
    '/api/%2e%2e/package.json',
    '/api//stats',
    '/api/stats/',
    '/api/stats;x=1',
    '/api/stats%20',
    '/API/CYPHER',
  ].map((path): [string, string] => [`asks for ${path}`, get(path)]),
  [
    'asks for another host by its address',
    'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  ],
  [
    'asks for another host by an address beside ours',
    `GET http://evil.example/ HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
  ],
  ['asks for all', `OPTIONS * HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`],
  ['wants a tunnel to the database', 'CONNECT 127.0.0.1:7687 HTTP/1.1\r\nHost: 127.0.0.1:7687\r\n\r\n'],
  ['names no host', 'GET /api/stats HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['names two hosts', `GET /api/stats HTTP/1.1\r\n${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`],
  ['names an empty host', 'GET /api/stats HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
  ['names a host with a path', 'GET /api/stats HTTP/1.1\r\nHost: 127.0.0.1/evil.example\r\nConnection: close\r\n\r\n'],
  ['names a host with a user', 'GET /api/stats HTTP/1.1\r\nHost: 127.0.0.1@evil.example\r\nConnection: close\r\n\r\n'],
  ['speaks HTTP 0.9', 'GET /api/stats\r\n\r\n'],
  ['speaks HTTP 1.0', 'GET /api/stats HTTP/1.0\r\n\r\n'],
  ['speaks HTTP 2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['speaks HTTP 9', `GET / HTTP/9.9\r\n${host}\r\n\r\n`],
  ['speaks TLS', Buffer.from('16030100c8010000c40303', 'hex')],
  ['speaks Bolt', Buffer.from('6060b017000001040000000000000000', 'hex')],
  ['speaks SSH', 'SSH-2.0-OpenSSH_9.0\r\n'],
  ['speaks to a mail server', 'EHLO example.org\r\n'],
  ['says nothing that is a word', Buffer.alloc(4096, 0)],
  ['has lines without returns', `GET /api/stats HTTP/1.1\n${host}\n\n`],
  ['has a space before its first line', ` GET /api/stats HTTP/1.1\r\n${host}\r\n\r\n`],
  ['has a method in small letters', `get /api/stats HTTP/1.1\r\n${host}\r\n\r\n`],
  ['has a method that nobody knows', `BREW /api/stats HTTP/1.1\r\n${host}\r\n\r\n`],
  ['folds a header', get('/api/stats', 'X-A: 1\r\n folded')],
  ['has a header with a zero', get('/api/stats', 'X-A: a\u0000b')],
  ['has a header without a colon', get('/api/stats', 'nothing')],
  ['has a space before a colon', get('/api/stats', 'Content-Length : 5')],
  ['has a header that is too long', get('/api/stats', `X-A: ${'a'.repeat(40_000)}`)],
  ['has too many headers', get('/api/stats', ...Array.from({ length: 3000 }, (_, at) => `X-${at}: 1`))],
  ['has an address that is too long', get(`/api/search?q=${'a'.repeat(15_000)}`)],
  ['has a cookie that is too long', get('/api/session', `Cookie: ${'a=b; '.repeat(8_000)}`)],
  ['asks for a part of everything', get('/', `Range: bytes=${'0-,'.repeat(1_000)}0-`)],
  ['asks for what it has in odd words', get('/api/stats', 'If-None-Match: "\\', 'If-Modified-Since: never')],
  ['asks for every encoding', get('/api/stats', `Accept-Encoding: ${'gzip;q=0.1,'.repeat(500)}`)],
  ['accepts nothing', get('/api/stats', 'Accept: nothing/nothing;q=0')],
  ['would speak over a web socket', get('/', 'Upgrade: websocket', 'Sec-WebSocket-Key: x')],
  [
    'would be taken for another address',
    get('/api/stats', 'X-Original-URL: /api/decisions', 'X-Rewrite-URL: /etc/passwd'),
  ],
  ['would be taken for another host', get('/', 'X-Forwarded-Host: evil.example', 'Forwarded: host=evil.example')],
  ['would be taken for another method', get('/api/cypher', 'X-HTTP-Method-Override: POST', 'X-Method: DELETE')],
  [
    'would be taken for the machine itself',
    post(['X-Forwarded-For: 127.0.0.1', 'X-Real-IP: 127.0.0.1', lengthOf('{}')], '{}', '/api/decisions'),
  ],
  ['has two lengths', post(['Content-Length: 5', 'Content-Length: 26'], statement)],
  [
    'has a length and parts',
    post([lengthOf(statement), 'Transfer-Encoding: chunked'], `0\r\n\r\nGET /api/health HTTP/1.1\r\n${host}\r\n\r\n`),
  ],
  ['has parts by another name', post(['Transfer-Encoding: xchunked'], '0\r\n\r\n')],
  ['has parts twice', post(['Transfer-Encoding: chunked, chunked'], '0\r\n\r\n')],
  ['has a length below nothing', post(['Content-Length: -1'], statement)],
  ['has a length with a sign', post(['Content-Length: +26'], statement)],
  ['has a length of hexadecimals', post(['Content-Length: 0x1a'], statement)],
  ['has a length beyond numbers', post(['Content-Length: 99999999999999999999'], statement)],
  ['has a length beyond its limit', post(['Content-Length: 999999999'], statement)],
  ['has a part of no size', post(['Transfer-Encoding: chunked'], 'zz\r\n\r\n')],
  ['has a part of a size beyond numbers', post(['Transfer-Encoding: chunked'], `ffffffffffffffffff\r\n${statement}`)],
  [
    'has a part with long remarks',
    post(['Transfer-Encoding: chunked'], `1a;${'a'.repeat(40_000)}\r\n${statement}\r\n0\r\n\r\n`),
  ],
  [
    'has headers after its end',
    post(['Transfer-Encoding: chunked'], `1a\r\n${statement}\r\n0\r\nHost: evil.example\r\nContent-Length: 9\r\n\r\n`),
  ],
  ['expects what there is not', post(['Expect: 200-maybe', lengthOf(statement)], statement)],
  ['has a body that is packed', post(['Content-Encoding: gzip', lengthOf(statement)], statement)],
  ['has a body packed by nobody', post(['Content-Encoding: gzip, br, gzip', lengthOf(statement)], statement)],
  [
    'has a body in other letters',
    post(['Content-Type: application/json; charset=utf-16', lengthOf(statement)], statement),
  ],
  [
    'has a body of broken letters',
    Buffer.concat([
      Buffer.from(post(['Content-Length: 30'], '{"query": "RETURN 1 AS x')),
      Buffer.from('fffec080227d', 'hex'),
    ]),
  ],
  ['has a body that is no JSON', post(['Content-Length: 9'], '{"query":')],
  ['has a body of many parts', post(['Content-Type: multipart/form-data; boundary=x', 'Content-Length: 5'], '--x--')],
  [
    'has a body where none is taken',
    `GET /api/stats HTTP/1.1\r\n${host}\r\nConnection: close\r\n${lengthOf(statement)}\r\n\r\n${statement}`,
  ],
]
