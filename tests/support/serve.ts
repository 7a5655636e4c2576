// Serves folders and generated pages on this machine, and keeps a list of what was asked for.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve, sep } from 'node:path'

export interface ServeOptions {
  /** Folders, first match wins. */
  readonly folders: readonly string[]
  /** Extra headers by exact path ("/hostile/strict-csp.html"). */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Generated pages by exact path; they win over files. */
  readonly pages?: Readonly<Record<string, () => string>>
  /** Default: any free port. */
  readonly port?: number
}

interface ServedRequest {
  readonly method: string
  /** Path with query. */
  readonly path: string
  readonly referer: string
  readonly status: number
}

export interface Served {
  /** Without a slash at the end. */
  readonly url: string
  /** Every request since the start, in order. */
  readonly requests: readonly ServedRequest[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
}

/** Absolute file for an address path, or undefined when it would leave the folder. */
export function fileIn(folder: string, path: string): string | undefined {
  const root = resolve(folder)
  const file = resolve(root, `.${normalize(join(sep, path))}`)
  return file === root || file.startsWith(root + sep) ? file : undefined
}

async function findFile(folders: readonly string[], path: string): Promise<string | undefined> {
  for (const folder of folders) {
    for (const name of path.endsWith('/') ? [`${path}index.html`] : [path]) {
      const file = fileIn(folder, name)
      if (file && (await stat(file).catch(() => undefined))?.isFile()) return file
    }
  }
  return undefined
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

async function answer(
  { folders, headers = {}, pages = {} }: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request)
  if (path === undefined) return void response.writeHead(400).end()
  const page = pages[path]
  const file = page ? undefined : await findFile(folders, path)
  if (!page && !file) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found')
  const type = (file && TYPES[extname(file).toLowerCase()]) ?? TYPES['.html'] ?? ''
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers[path] })
  if (request.method === 'HEAD') return void response.end()
  if (page) return void response.end(page())
  createReadStream(file ?? '')
    .on('error', () => response.destroy())
    .pipe(response)
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  return (server.address() as AddressInfo).port
}

/** Starts serving on 127.0.0.1. */
export async function serve(options: ServeOptions): Promise<Served> {
  const requests: ServedRequest[] = []
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request
    response.on('close', () => requests.push({ method, path, referer: headers.referer ?? '', status: response.statusCode }))
    answer(options, request, response).catch(() => response.destroy())
  })
  const port = await listen(server, options.port ?? 0)
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
