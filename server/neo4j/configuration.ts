// Settings of the embedded server. Neo4j checks them strictly: a key that it does not know stops the start.

/** Bytes of heap that the server may take, as Java writes it; pages of the store come on top. */
const heap = '1g'
const pages = '128m'

/** Lines of neo4j.conf for a server that listens on a port of the loopback address and nowhere else. */
export const configuration = (port: number): string =>
  `${Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': pages,
    // What a single query, and all of them together, may hold of the heap.
    'db.memory.transaction.max': '320m',
    'dbms.memory.transaction.total.max': '640m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.tx_log.preallocate': 'false',
    'dbms.security.auth_enabled': 'true',
    // Queries reach neither files nor addresses.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // When a server is told to end, nobody of ours is left to be waited for: these waits are 5 s each unless set.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '2s',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
  })
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`

/** What Java is told: its memory, and the doors into its own modules that Neo4j asks for. */
export const javaOptions: readonly string[] = [
  '-Xms128m',
  `-Xmx${heap}`,
  '-XX:+UseG1GC',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  // Its owner may have it end a statement (ending.ts).
  '-XX:+StartAttachListener',
  '-XX:+EnableDynamicAgentLoading',
  '-Dfile.encoding=UTF-8',
]
