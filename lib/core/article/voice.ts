// How a text speaks: reporting, advising, selling, instructing.
import { simplify } from '../text/simplify.ts'
import type { Facts } from './model.ts'

/** Name, times in 1,000 units of prose that make a fact of 1, what is counted. */
const VOICES: readonly (readonly [name: string, many: number, pattern: RegExp])[] = [
  // Words of attribution.
  [
    'reported',
    6,
    /\b(?:said|says|told|according to|reported|reports|announced|analysts?|spokes\w+|added|warned|estimates?|expects?|officials?)\b|表示|指出|认为|据悉|记者|透露|介绍|数据显示|公告|[^名]称[，：“]/gi,
  ],
  ['you', 15, /\b(?:you|your|you['’](?:re|ll|ve))\b|[你您]/gi],
  // The maker of the page speaks of itself.
  ['we', 10, /\b(?:we|our|us)\b|我们|本公司|我司/gi],
  ['me', 15, /\b(?:i|my|me|i['’](?:m|ve|d|ll))\b|我(?!们|国|司|市|省|县|区|校|院)/gi],
  // What happened, happened on a day.
  [
    'days',
    4,
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|febr)uary\b|\b(?:march|april|june|july|august|(?:septem|octo|novem|decem)ber) \d|\b(?:19|20)\d\d\b|\d月\d{1,2}日|(?:19|20)\d\d年|今日|昨日|近日|日前|上午|下午|晚间/gi,
  ],
  ['past', 15, /\b(?:was|were|had|\w{3,}ed)\b|[了过]/gi],
  ['quoted', 10, /[“”"「」『』]/g],
  ['shouted', 3, /[!！]/g],
  // Names in the middle of a sentence.
  ['names', 10, /[a-z,] (?:[A-Z][a-z]+ ){1,3}/g],
  ['figures', 4, /\d[\d,.]*\s?(?:%|percent|million|billion|bn|trillion|亿|万|元|美元)/gi],
  // Steps the reader is to take.
  [
    'orders',
    4,
    /(?:^|[.!?。\n]\s*)(?:use|click|choose|select|get|make|add|set|open|run|install|create|enter|check|try|see|go|find|learn|contact|call|buy|shop|join|start|note that|please|discover|explore)\b|请(?!求|愿|示|辞)|点击|输入|选择|使用/gi,
  ],
  [
    'selling',
    6,
    /\b(?:solutions?|services?|customers?|clients?|platform|features?|seamless(?:ly)?|trusted|expertise|tailored|easy|free|best|quality|leading|experience|needs|team|help(?:s|ing)?|benefits?|secure|powerful|support)\b|解决方案|服务|客户|平台|一站式|专业|优质|领先|助力|赋能/gi,
  ],
]

/** Enough to hear the voice. */
const SAMPLE = 8000

/** Facts `voice:…` of running text; a short text says less. */
export function voiceOf(prose: string): Facts {
  const sample = simplify(prose.slice(0, SAMPLE))
  return Object.fromEntries(
    VOICES.map(([name, many, pattern]) => [
      `voice:${name}`,
      Math.min(1, (1000 * (sample.match(pattern)?.length ?? 0)) / (sample.length + 300) / many),
    ]),
  )
}
