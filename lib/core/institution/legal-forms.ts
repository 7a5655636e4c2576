// Legal forms that may follow a name without changing which institution it is.

/** Forms that make a written-out name superfluous in the list: the matcher extends the short name over them. */
const STORED_WITHOUT_ZH: readonly string[] = [
  '(集团)股份有限公司',
  '集团股份有限公司',
  '股份有限公司',
  '(集团)有限责任公司',
  '集团有限责任公司',
  '有限责任公司',
  '(集团)有限公司',
  '集团有限公司',
  '有限公司',
  '集团',
  '公司',
]

/** English legal forms, folded to lower case, without their full stop (it is taken along when it is there). */
const LEGAL_EN: readonly string[] = [
  'incorporated',
  'inc',
  'corporation',
  'corp',
  'company',
  'co',
  'limited',
  'ltd',
  'plc',
  'p.l.c',
  'llc',
  'l.l.c',
  'llp',
  'lp',
  'l.p',
  'ag',
  'se',
  's.e',
  'sa',
  's.a',
  'nv',
  'n.v',
  'ab',
  'asa',
  'oyj',
  'a/s',
  'spa',
  's.p.a',
  'gmbh',
  'kgaa',
  'bhd',
  'berhad',
  'pte',
  'pty',
  'kk',
  'tbk',
  'pjsc',
  'jsc',
  'sab de cv',
  's.a.b. de c.v',
  's.a.b',
  's.l',
  'bv',
  'b.v',
]

const EN_TAIL = new RegExp(`(?:,? (?:& |and )?\\(?(?:${LEGAL_EN.map((form) => form.replace(/[.]/g, '\\.')).join('|')})\\.?\\)?)+$`)

/** A folded Chinese name without its legal form; unchanged when it has none or nothing would be left. */
export function withoutLegalZh(key: string, forms: readonly string[] = STORED_WITHOUT_ZH): string {
  for (const form of forms) if (key.endsWith(form) && key.length - form.length >= 2) return key.slice(0, -form.length)
  return key
}

/** A folded English name without its legal forms ("tencent holdings co., ltd." → "tencent holdings"). */
export function withoutLegalEn(key: string): string {
  const short = key.replace(EN_TAIL, '').replace(/,$/, '')
  return short.length >= 2 ? short : key
}
