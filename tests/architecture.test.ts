// What lint cannot check: rings by reading imports, registries complete, entry points thin, bundles clean, sizes.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SOURCE = ['entrypoints', 'components', 'lib']

function filesUnder(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

const code = SOURCE.flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file))
const shipped = code.filter((file) => !/\.test\.tsx?$/.test(file))
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** Names of what a file imports: `#lib/…` as given, relative ones resolved, packages by name. */
function importsOf(file: string): string[] {
  const found = [...read(file).matchAll(/^\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm)]
  return found.map(([, from, bare]) => {
    const target = from ?? bare ?? ''
    if (target.startsWith('#')) return target.slice(1)
    if (!target.startsWith('.')) return target
    return relative(ROOT, join(ROOT, file, '..', target))
      .split(sep)
      .join('/')
  })
}

/** Who may import what; the first rule whose folder fits counts. Packages are checked for the inner rings only. */
const RINGS: readonly { readonly folder: string; readonly may: RegExp }[] = [
  { folder: 'lib/core/', may: /^(lib\/core\/|public\/_locales\/|valibot$|node-diff3$|liquidjs$|fflate$)/ },
  { folder: 'lib/dom/', may: /^lib\/(core|dom)\// },
  { folder: 'lib/store/', may: /^(lib\/(core|store)\/|dexie$)/ },
  { folder: 'lib/app/', may: /^lib\/(core|store|app)\// },
  { folder: 'lib/messaging/', may: /^(lib\/(core|app|messaging)\/|valibot$)/ },
  { folder: 'lib/platform/', may: /^(lib\/(core|app|messaging|platform)\/|wxt)/ },
  { folder: 'components/', may: /^(lib\/(core|app)\/|components\/|preact|public\/)/ },
  {
    folder: 'lib/contexts/detector/',
    may: /^lib\/(core\/article|core\/text|core\/door|dom\/signals|messaging\/protocol|contexts\/detector)/,
  },
  {
    folder: 'lib/contexts/reader/',
    may: /^lib\/(core|dom|messaging|platform|contexts\/reader)\//,
  },
  {
    folder: 'lib/contexts/controls/',
    may: /^(lib\/(core|dom\/anchoring|dom\/highlight|messaging|platform|contexts\/controls)\/|lib\/contexts\/reader\/(controls-door|open-page|page-text|scroll)|components\/|preact)/,
  },
  { folder: 'lib/contexts/background/', may: /^lib\/(core|app|messaging|platform|contexts\/background)\// },
  { folder: 'lib/contexts/popup/', may: /^(lib\/(core|app|messaging|platform|contexts\/popup)\/|components\/panels\/view)/ },
  {
    folder: 'lib/contexts/options/',
    may: /^(lib\/(core|app|messaging|platform|contexts\/options)\/|components\/options\/view)/,
  },
  {
    folder: 'lib/contexts/library/',
    may: /^(lib\/(core|app|messaging|platform|contexts\/library)\/|components\/(library|export)\/view)/,
  },
  {
    folder: 'lib/contexts/templates/',
    may: /^(lib\/(core|app|messaging|platform|contexts\/templates)\/|components\/templates\/view)/,
  },
  {
    folder: 'lib/contexts/institutions/',
    may: /^(lib\/(core|app|messaging|platform|contexts\/institutions)\/|components\/institutions\/view)/,
  },
]

describe('rings', () => {
  it.each(RINGS)('$folder imports only what it may', ({ folder, may }) => {
    const broken = shipped
      .filter((file) => file.startsWith(folder) && RINGS.find((ring) => file.startsWith(ring.folder))?.folder === folder)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => !may.test(target))
    expect(broken).toEqual([])
  })

  it('nothing imports an entry point or a tool', () => {
    const broken = shipped
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ file, target }) => {
        if (target.startsWith('entrypoints/')) return !file.startsWith('entrypoints/')
        return target.startsWith('lib/tools/') && !file.startsWith('lib/tools/')
      })
    expect(broken).toEqual([])
  })

  it('only lib/platform opens the door to the browser', () => {
    expect(code.filter((file) => importsOf(file).includes('wxt/browser'))).toEqual(['lib/platform/browser.ts'])
  })
})

describe('what each context carries', () => {
  /** Every file of ours that a file brings in, types left out: they weigh nothing. */
  function reachOf(entry: string): ReadonlySet<string> {
    const reached = new Set<string>()
    const queue = [entry]
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (reached.has(file) || !shipped.includes(file)) continue
      reached.add(file)
      const values = read(file).replaceAll(/^(?:import|export) type [^;]*?from .*$/gm, '')
      queue.push(...importsOf(file).filter((target) => values.includes(target.split('/').at(-1) ?? '')))
    }
    return reached
  }

  const elsewhere = shipped.filter((file) => file.startsWith('entrypoints/') && !file.endsWith('/background.ts'))

  it('the background carries the matcher', () => {
    expect([...reachOf('entrypoints/background.ts')]).toContain('lib/core/institution/words-zh.ts')
  })

  it.each(elsewhere)('%s carries neither the matcher nor its word lists', (entry) => {
    const heavy = /^lib\/core\/institution\/(words-zh|lexicon|find-mentions|gazetteer|directory)\.ts$/
    expect([...reachOf(entry)].filter((file) => heavy.test(file))).toEqual([])
  })

  /** What an article is opened with must be little; what is touched comes later, and brings nothing a second time that is large. */
  it.each([
    [
      'entrypoints/detector.ts',
      /^lib\/(platform|contexts\/(reader|controls)|dom\/(extract|look|anchoring|highlight))\/|^lib\/core\/settings|^components\//,
    ],
    [
      'entrypoints/reader.ts',
      /^components\/|^lib\/contexts\/controls\/|^lib\/core\/(settings|i18n|export\/|annotation\/(history|figures|place|align))/,
    ],
    ['entrypoints/controls.ts', /^lib\/dom\/(extract|look|sites)\/|^lib\/contexts\/reader\/(reader|highlights|page-text)/],
  ])('%s carries nothing of %s', (entry, none) => {
    expect([...reachOf(entry)].filter((file) => none.test(file))).toEqual([])
  })
})

describe('house style', () => {
  it('entry points are wiring: at most 40 lines', () => {
    const long = code.filter((file) => file.startsWith('entrypoints/') && read(file).split('\n').length > 41)
    expect(long).toEqual([])
  })

  it('no file is longer than 250 lines', () => {
    const long = code
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > 250 && !DATA.test(file))
    expect(long).toEqual([])
  })

  it('no file hides behind a name that says nothing', () => {
    expect(code.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)\.tsx?$/.test(file))).toEqual([])
  })

  it('strings become nodes nowhere', () => {
    const sinks = /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|dangerouslySetInnerHTML/
    expect(shipped.filter((file) => sinks.test(read(file)) && file !== 'lib/dom/safe-html.ts')).toEqual([])
  })

  it('nothing that ships reaches the network', () => {
    const reach = /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon|\bfetch\(/
    const reaching = shipped.filter((file) => !file.startsWith('lib/tools/') && reach.test(read(file)))
    // Reads the compiled gazetteer out of our own package.
    expect(reaching).toEqual(['lib/platform/institutions.ts'])
  })
})

/** Tables of data, which are read by looking something up, not from top to bottom. */
const DATA = /\/(traditional|forests|hard-cases\/.*)\.ts$/

describe('doors: each folder is listed in the index beside it', () => {
  it.each([
    ['lib/core/export/formats', 'index.ts'],
    ['lib/core/import/sources', 'index.ts'],
    ['lib/core/institution/sources', 'index.ts'],
    ['lib/dom/sites', 'index.ts'],
    ['components/panels', 'index.ts'],
  ])('%s', (door, index) => {
    if (!existsSync(join(ROOT, door, index))) return expect(folders(door)).toEqual([])
    const listed = read(`${door}/${index}`)
    expect(folders(door).filter((name) => !listed.includes(`./${name}/`))).toEqual([])
  })

  it('migrations are listed, contiguous from 1, and carry their number in the file name', () => {
    const files = filesUnder('lib/store/migrations')
      .filter((file) => /\/\d{4}-/.test(file))
      .sort()
    const listed = read('lib/store/migrations/index.ts')
    expect(files.map((file) => Number(/\/(\d{4})-/.exec(file)?.[1]))).toEqual(files.map((_, at) => at + 1))
    expect(files.filter((file) => !listed.includes(`./${file.split('/').at(-1)}`))).toEqual([])
    for (const file of files) expect(read(file)).toContain(`version: ${Number(/\/(\d{4})-/.exec(file)?.[1])},`)
  })

  function folders(door: string): string[] {
    return readdirSync(join(ROOT, door)).filter((name) => statSync(join(ROOT, door, name)).isDirectory())
  }
})
