// The reader's own institutions: add, revise, remove, as a list in and out.

import { newOwnId } from '#lib/core/ids.ts'
import type { OwnInstitution } from '#lib/core/institution/decided/model.ts'
import { MOST_OWN, type OwnEntry, readOwnList, tidyAliases, tidyName, writeOwnList } from '#lib/core/institution/decided/own-list.ts'
import { keyOf } from '#lib/core/institution/stream.ts'
import { err, ok } from '#lib/core/result.ts'
import { attempt, readValue } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { buryOwn } from '#lib/store/repositories/decisions.ts'
import { decide } from './deciding.ts'
import type { DecisionsApi } from './decisions-api.ts'
import type { Ports } from './ports.ts'

type Own = Pick<DecisionsApi, 'addOwn' | 'reviseOwn' | 'removeOwn' | 'importOwn' | 'exportOwn' | 'searchInstitutions'>

const holds = ({ name, aliases }: OwnInstitution, wanted: string): boolean =>
  [name, ...aliases].some((each) => keyOf(each).includes(wanted))

export function createOwn(db: Database, ports: Ports): Own {
  /** The entry joined to the institution of its name, or as a new one; undefined when it adds nothing. */
  function joined(old: OwnInstitution | undefined, entry: OwnEntry, at: string): OwnInstitution | undefined {
    if (!old) return { ...entry, id: newOwnId(ports.newUuid), createdAt: at, updatedAt: at, revision: 1 }
    const aliases = tidyAliases(old.name, [...old.aliases, ...entry.aliases])
    const tickers = [...new Map([...old.tickers, ...entry.tickers].map((each) => [`${each.exchange}:${each.symbol}`, each])).values()]
    if (aliases.length === old.aliases.length && tickers.length === old.tickers.length) return undefined
    return { ...old, aliases, tickers, updatedAt: at, revision: old.revision + 1 }
  }

  /** All entries in one transaction: a list is taken whole or not at all. */
  const take = (entries: readonly OwnEntry[]) =>
    attempt(db, () =>
      db.transaction('rw', db.own, async () => {
        const byName = new Map((await db.own.toArray()).map((own) => [keyOf(own.name), own]))
        const before = byName.size
        const at = ports.clock.now().toISOString()
        const changed = new Map<string, OwnInstitution>()
        for (const entry of entries) {
          const key = keyOf(entry.name)
          const next = joined(byName.get(key), entry, at)
          if (!next) continue
          byName.set(key, next)
          changed.set(key, next)
        }
        if (byName.size > MOST_OWN) return err({ kind: 'list-too-long', limit: MOST_OWN } as const)
        await db.own.bulkPut([...changed.values()])
        const added = byName.size - before
        return ok({ added, changed: changed.size - added, byName })
      }),
    )

  return {
    async addOwn({ name: written, kind = 'company', aliases = [], tickers = [] }) {
      const name = tidyName(written)
      if (keyOf(name).length < 2) return err({ kind: 'nothing-there' })
      const taken = await decide(ports, take([{ name, kind, aliases: tidyAliases(name, aliases), tickers }]))
      if (!taken.ok) return taken
      const own = taken.value.byName.get(keyOf(name))
      if (!own) throw new Error('an added institution is missing')
      return ok(own)
    },

    reviseOwn: (id, patch) =>
      decide(
        ports,
        attempt(db, () =>
          db.transaction('rw', db.own, async () => {
            const old = await db.own.get(id)
            if (!old) return err({ kind: 'not-found', id } as const)
            const name = tidyName(patch.name ?? old.name)
            if (keyOf(name).length < 2) return err({ kind: 'nothing-there' } as const)
            const next: OwnInstitution = {
              ...old,
              name,
              kind: patch.kind ?? old.kind,
              aliases: tidyAliases(name, patch.aliases ?? old.aliases),
              tickers: patch.tickers ?? old.tickers,
              updatedAt: ports.clock.now().toISOString(),
              revision: old.revision + 1,
            }
            await db.own.put(next)
            return ok(next)
          }),
        ),
      ),

    removeOwn: (id) =>
      decide(
        ports,
        attempt(db, () =>
          db.transaction('rw', db.own, db.deletions, async () => {
            const old = await db.own.get(id)
            if (!old) return err({ kind: 'not-found', id } as const)
            await buryOwn(db, old, ports.clock.now().toISOString())
            return ok(old)
          }),
        ),
      ),

    async importOwn(file) {
      const list = readOwnList(file)
      if (!list.ok) return list
      const taken = await decide(ports, take(list.value))
      return taken.ok ? ok({ added: taken.value.added, changed: taken.value.changed }) : taken
    },

    exportOwn: () =>
      readValue(db, async () => {
        const own = await db.own.orderBy('id').toArray()
        return {
          name: 'tickmark-institutions.csv',
          mediaType: 'text/csv',
          text: writeOwnList(own.sort((a, b) => a.name.localeCompare(b.name))),
        }
      }),

    async searchInstitutions(words) {
      const wanted = keyOf(words)
      if (wanted.length < 2) return []
      const own = await readValue(db, () =>
        db.own
          .filter((each) => holds(each, wanted))
          .limit(5)
          .toArray(),
      )
      return [...(own.ok ? own.value : []), ...(await ports.institutions.search(words))]
    },
  }
}
