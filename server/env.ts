// The settings, all from environment variables, checked once: a wrong value is named together with what it takes.

import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { CuratorOptions } from './access/access.ts'
import { longestPassword } from './contract.ts'
import { Failure } from './start/failure.mjs'
import { projectFolder } from './start/project.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const addressOfDatabase = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/

const keywordsOfProxies = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** An address, a network such as `10.0.0.0/8`, or a word for some. */
const isProxy = (name: string): boolean => {
  const [address = '', bits = '0'] = name.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  return keywordsOfProxies.has(name) || (isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most)
}

const wholeNumber = (least: number, most: number, takes: string) =>
  z.coerce.number(takes).int(takes).min(least, takes).max(most, takes)

/** Never repeated, not even where they are wrong. */
const secrets = new Set(['SHANTU_CURATOR_PASSWORD', 'NEO4J_PASSWORD'])

const schema = z.object({
  HOST: z.string().min(1, 'a host name or an IP address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 'a port number from 0 to 65535').default(8080),
  SHANTU_HOSTS: z.string().default(''),
  SHANTU_HOME: z.string().default('.neo4j'),
  SHANTU_DOCUMENTS: z.string().default('seed/documents'),
  SHANTU_DECISIONS: z.string().default('seed/decisions.jsonl'),
  SHANTU_SNAPSHOTS: z.string().default('.neo4j/snapshots'),
  SHANTU_CURATOR_PASSWORD: z
    .string()
    .min(12, 'a password of 12 to 128 characters')
    .max(longestPassword, 'a password of 12 to 128 characters')
    .optional(),
  SHANTU_SESSION_MINUTES: wholeNumber(1, 10_080, 'a number of minutes from 1 to 10080').default(480),
  SHANTU_PROXIES: z
    .string()
    .refine(
      (list) => namesIn(list).every(isProxy),
      'addresses or networks of proxies separated by commas, such as 10.0.0.5,172.16.0.0/12',
    )
    .default('loopback'),
  SHANTU_REQUESTS: wholeNumber(0, 1_000_000, 'a number of requests from 0 (no limit) to 1000000').default(1_200),
  NEO4J_URI: z.string().regex(addressOfDatabase, 'an address such as neo4j+s://host or bolt://host:7687').optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string('the password of NEO4J_USER, since NEO4J_URI is set').optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).optional(),
})

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\.[\d.]+$/.test(host)

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
  /** The file of curators' decisions, absolute. */
  readonly decisions: string
  /** Folder of the snapshots that are taken, absolute. */
  readonly snapshots: string
  readonly curators: CuratorOptions
  /** Addresses and networks of proxies that are believed. */
  readonly proxies: readonly string[]
  /** 0 sets no limit. */
  readonly requestsPerMinute: number
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
    const value = secrets.has(name) ? '' : `=${given[name] ?? ''}`
    throw new Failure(`${name}${value} cannot be used: it takes ${issue?.message}.`)
  }
  const settings = result.data
  const common = {
    host: settings.HOST,
    port: settings.PORT,
    hosts: [settings.HOST, ...namesIn(settings.SHANTU_HOSTS)],
    home: resolve(projectFolder, settings.SHANTU_HOME),
    documents: resolve(projectFolder, settings.SHANTU_DOCUMENTS),
    decisions: resolve(projectFolder, settings.SHANTU_DECISIONS),
    snapshots: resolve(projectFolder, settings.SHANTU_SNAPSHOTS),
    curators: {
      password: settings.SHANTU_CURATOR_PASSWORD,
      isPrivate: isLoopback(settings.HOST) && settings.SHANTU_HOSTS === '',
      sessionTime: settings.SHANTU_SESSION_MINUTES * 60_000,
    },
    proxies: namesIn(settings.SHANTU_PROXIES),
    requestsPerMinute: settings.SHANTU_REQUESTS,
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
