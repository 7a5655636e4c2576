// Associations and institutes: a place or a reach (中国, 全国, 世界), any trade, and an ending that only such bodies have.
import { placeAt } from './lexicon.ts'

const ENDING =
  /协会|学会|商会(?!议)|联合会|研究会|促进会|联谊会|基金会|研究院|研究所|研究中心|联盟(?!链)|总会|交易所(?!得)|交易中心|登记托管中心|登记结算中心|分会(?!场)/g
/** Organs of a province or a city: their name begins with the place, and they are not the national ones (浙江省统计局, 上海市国资委). */
const ORGAN = /统计局|财政[厅局]|证监局|银保监局|金融监管局|金融办|发改委|国资委|商务[厅局]|税务局|市场监管局/g
const REACH = /^(?:全国|国家|世界|国际|全球|亚洲|亚太|欧洲|中华|中国|美国|英国|日本|德国|法国)/
/** No association has these in its name; 者, 用, 人 and the like it may: 中国消费者协会. */
const STOP = /[的了是在对向把被将于从由说称据至自就都也又还则已]/
const MAX = 18

/** 浙江省统计局: a place right before the organ, itself or with its rank. */
export function localOrgans(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const { 0: organ, index } of text.matchAll(ORGAN)) {
    for (let from = index - 2; from >= Math.max(0, index - 5); from--) {
      if (/^(?:中国|中华)/.test(text.slice(from, index)) || from + placeAt(text, from) !== index) continue
      found.push({ start: from, end: index + organ.length })
      break
    }
  }
  return found
}

/** Places of such names in a folded text, by start. Looks at most 18 units to the left of an ending. */
export function associations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let floor = 0
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length
    if (/^[员章]/.test(text.slice(end, end + 1))) continue
    let start = -1
    for (let from = match.index - 1; from >= Math.max(floor, match.index - MAX); from--) {
      const unit = text.charAt(from)
      if (!/[\u4e00-\u9fff()]/.test(unit)) break
      const place = placeAt(text, from) || (REACH.exec(text.slice(from, from + 2))?.[0].length ?? 0)
      if (place > 0 && from + place < match.index) start = from
      else if (STOP.test(unit)) break
    }
    floor = end
    if (start >= 0) found.push({ start, end })
  }
  return found
}
