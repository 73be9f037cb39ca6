// The settings, all from environment variables, checked once: a wrong value is named together with what it takes.

import { resolve } from 'node:path'
import { z } from 'zod'
import { Failure } from './start/failure.mjs'
import { projectFolder } from './start/project.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const addressOfDatabase = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/

const schema = z.object({
  HOST: z.string().min(1, 'a host name or an IP address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  PORT: z.coerce
    .number('a port number from 0 to 65535')
    .int('a port number from 0 to 65535')
    .min(0, 'a port number from 0 to 65535')
    .max(65_535, 'a port number from 0 to 65535')
    .default(8080),
  SHANTU_HOSTS: z.string().default(''),
  SHANTU_HOME: z.string().default('.neo4j'),
  SHANTU_DOCUMENTS: z.string().default('seed/documents'),
  NEO4J_URI: z.string().regex(addressOfDatabase, 'an address such as neo4j+s://host or bolt://host:7687').optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string('the password of NEO4J_USER, since NEO4J_URI is set').optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).optional(),
})

/** A database server that is run by others. */
export interface ExternalDatabase {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly name: string
}

export interface Environment {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Names under which browsers may call the server, beside loopback names and IP addresses. */
  readonly hosts: readonly string[]
  /** Folder of the embedded database, absolute. */
  readonly home: string
  /** What a first start loads, absolute. */
  readonly documents: string
  /** Set where NEO4J_URI is: then no server of our own is run. */
  readonly external?: ExternalDatabase
  readonly logLevel: (typeof logLevels)[number]
}

/**
 * Reads the settings; relative folders are meant from the project's folder. An empty variable counts as not set.
 * @throws Failure that names the variable and what it takes.
 */
export const readEnvironment = (variables: NodeJS.ProcessEnv = process.env): Environment => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    const name = String(issue?.path[0])
    throw new Failure(`${name}=${given[name] ?? ''} cannot be used: it takes ${issue?.message}.`)
  }
  const settings = result.data
  const common = {
    host: settings.HOST,
    port: settings.PORT,
    hosts: [settings.HOST, ...settings.SHANTU_HOSTS.split(',').map((name) => name.trim())].filter(Boolean),
    home: resolve(projectFolder, settings.SHANTU_HOME),
    documents: resolve(projectFolder, settings.SHANTU_DOCUMENTS),
    logLevel: settings.LOG_LEVEL ?? (process.stdout.isTTY ? 'warn' : 'info'),
  }
  if (settings.NEO4J_URI === undefined) return common
  if (settings.NEO4J_PASSWORD === undefined) {
    throw new Failure('NEO4J_PASSWORD is missing: with NEO4J_URI set, it takes the password of NEO4J_USER.')
  }
  return {
    ...common,
    external: {
      uri: settings.NEO4J_URI,
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD,
      name: settings.NEO4J_DATABASE,
    },
  }
}
