// What short lines say by their form: a day, a price, who wrote it, that a forum prints it under a post.
import { simplify } from '#lib/core/text/simplify.ts'

export const isDate = (line: string): boolean =>
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s|\d{4})|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\d\s?(?:小时|分钟|天)前|\b(?:minute|hour|day|week|month|year)s? ago\b|昨天|(?:^|\s)\d\d-\d\d \d\d:\d\d|\d{1,2}月\d{1,2}日|\b\d{1,2}\/\d{1,2}\/(?:20)?\d\d\b/i.test(
    simplify(line),
  )

export const isByline = (line: string): boolean =>
  /来源|作者|记者|编辑|^\s*by\s|\bwritten by\b|\breporter\b|\bstaff writer\b|\bposted by\b|^author\b|\bcontributor\b|correspondent/i.test(
    simplify(line),
  )

export const isPrice = (line: string): boolean => /[$€£¥￥]\s?\d[\d,.]*|^\d[\d,.]*\s?(?:元|usd|eur|gbp)$/i.test(line)

export const isPostLine = (line: string): boolean =>
  /^(?:reply|quote|report|like|share|permalink|回复|举报|赞|支持|反对)|楼$|^#\d+$|\bposts?\b|\bjoined\b|\bmember\b|发表于/i.test(
    simplify(line),
  )

/** How agencies and papers open a story: the place and the agency, or 本报讯. */
export const opensLikeNews = (paragraph: string): boolean =>
  /^(?:[A-Z][A-Za-z. ,]{2,40}(?:\([^)]{2,20}\))?\s?[—–-]{1,2}\s|[（(【]?(?:本报|本刊|新华社|中新[社网]|财联社|记者|据|人民网|央视|证券时报|界面新闻|[^，。]{2,12}(?:讯|电|消息))[^，。]{0,20}[，,：:）)】 ])/.test(
    simplify(paragraph.slice(0, 80)),
  )

/** A story says early on which day it happened. */
export const namesDay = (paragraph: string): boolean =>
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d月\d{1,2}日|\b\d{1,2}日|今日|昨日|近日|日前|记者/i.test(
    simplify(paragraph.slice(0, 400)),
  )
