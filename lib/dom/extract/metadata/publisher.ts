// Who serves the page, and its picture.
import { titleKey } from '#lib/core/article/title.ts'
import { baseOf, findAll, nameIn } from '../../plain.ts'
import type { LinkedArticle } from './json-ld.ts'
import { META_NAMES, type MetaTags } from './meta-tags.ts'

const PARTS = /[|｜_]|\s[-–—]\s|--|(?<=\p{Script=Han})-(?=\p{Script=Han})/u
const HAN = /\p{Script=Han}/u
/** A Chinese name behind a headline is the site's only when it says so; else it is a section's. */
const HAN_SITE = /(?:网|新闻|财经|在线|日报|晚报|早报|时报|晨报|周刊|资讯|门户|论坛|头条|社|号|报|卫视|电视台)$/

/** The name of the site or paper: og:site_name and JSON-LD, of these the one that the host spells; then `<title>`'s last part, then the host. */
export function publisherOf(
  url: string,
  { meta, linked, suffix }: { meta: MetaTags; linked: LinkedArticle | undefined; suffix: string | undefined },
) {
  const host = URL.canParse(url) ? new URL(url).hostname : undefined
  const stated = [meta.first(META_NAMES.site), linked?.publisher].filter((name) => name !== undefined)
  const spelt = stated.find((name) => titleKey(name).length > 1 && titleKey(host ?? '').includes(titleKey(name)))
  const last = suffix?.split(PARTS).at(-1)?.trim()
  return spelt ?? stated[0] ?? (last && (!HAN.test(last) || HAN_SITE.test(last)) ? last : undefined) ?? host
}

/** Marks and spacers that stand where a picture could. */
const NO_PICTURE = /logo|icon|blank|spacer|pixel|placeholder|loading|qrcode|\bend_|\.gif(?:$|\?)/i

/** Address of the article's picture: metadata's, else the first in `container` that is one. Only http(s). */
export function leadImageOf(
  document: Document,
  url: string,
  meta: MetaTags,
  linked: LinkedArticle | undefined,
  container: Element | undefined,
) {
  const base = URL.canParse(url) ? url : baseOf(document)
  const picture = (claim: string | undefined): string | undefined => {
    if (!claim || !URL.canParse(claim, base)) return undefined
    const { href, protocol } = new URL(claim, base)
    return protocol === 'https:' || protocol === 'http:' ? href : undefined
  }
  const own = (): string | undefined => {
    const images = container ? [...findAll(container, 'img[src]')].slice(0, 10) : []
    return images.map((image) => nameIn(image, 'src')).find((source) => !NO_PICTURE.test(source))
  }
  return picture(meta.first(META_NAMES.image)) ?? picture(linked?.image) ?? picture(own())
}
