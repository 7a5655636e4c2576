// Says on the page, once and calmly, that its article has changed or that its story is known from another address.
import { countedKey, formatCount } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'
import type { OpenedPage } from '#lib/messaging/commands.ts'
import type { ReaderPorts } from '../reader/open-page.ts'
import type { Words } from './layer.ts'
import type { Message } from './layer-state.ts'

/** Long enough to read two lines and decide. */
const STAY_MS = 15_000

interface NewsPorts extends Pick<ReaderPorts, 'send'> {
  readonly words: Words
  show(message: Message): void
  fail(failure: Failure): void
}

export function tellNews(news: NonNullable<OpenedPage['news']>, { send, words: { translate, locale }, show, fail }: NewsPorts): void {
  if (news.kind === 'revision') {
    const key = countedKey(locale, news.silent ? 'newsSilent' : 'newsRevised', news.figures)
    show({ text: translate(key, formatCount(news.figures, locale)), stay: STAY_MS })
    return
  }
  const leave = async () => {
    const left = await send('story.join', { join: false })
    if (!left.ok) fail(left.error)
  }
  const join = async () => {
    const joined = await send('story.join', { join: true })
    if (joined.ok) show({ text: translate('twinJoined'), action: { label: translate('undo'), onClick: () => void leave() } })
    else fail(joined.error)
  }
  const text = translate(countedKey(locale, 'twinOffer', news.highlights), formatCount(news.highlights, locale), news.from)
  show({ text, stay: STAY_MS, action: { label: translate('twinJoin'), onClick: () => void join() } })
}
