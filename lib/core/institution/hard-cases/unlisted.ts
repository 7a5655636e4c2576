// Institutions in no list, known by their form, and forms that are none.
import type { HardCase } from './case.ts'

export const UNLISTED: readonly HardCase[] = [
  {
    why: 'full legal name and its short form',
    marked: '立案告知\n监管部门对⟦湖州梧桐里信息科技股份有限公司|?⟧（以下简称“⟦梧桐里|?⟧”）立案。⟦梧桐里|?⟧回应称将配合调查。',
  },
  { why: 'legal name behind a preposition', marked: '处罚\n当局决定对⟦厦门鹭澜投资管理有限公司|?⟧罚款二十万元。' },
  {
    why: 'a repeated stem that is no word',
    marked: '兑付逾期\n平台⟦麦穗金融|?⟧出现逾期。投资人称⟦麦穗金融|?⟧客服失联，警方已对⟦麦穗金融|?⟧展开调查。',
  },
  {
    why: 'sorts of institutions are none',
    marked: '行业观察\n商业银行、城市商业银行、产业基金、货币基金、社会资本和互联网金融平台都将受到影响，养老基金的配置比例会上升。',
  },
  { why: 'verbs and nouns before a trade word', marked: '政策\n为缓解银行压力，监管要求完善履约保险，并提高注册资本。' },
  { why: 'a word that goes on', marked: '人事\n多名基金经理离职，证券公司加快招聘，银行业薪酬承压，科技股走强。' },
  { why: 'medium in the source line', marked: '快讯\n沪深两市成交额破万亿元。\n来源：⟦青柠财经|?⟧' },
  { why: 'medium before 讯', marked: '快讯\n（⟦云帆网|?⟧讯）多地发布新政。' },
  { why: 'parent and its listed company', marked: '增持\n公司控股股东⟦岷峡集团|?⟧计划增持，⟦岷峡集团|?⟧表示看好前景。' },
  {
    why: 'strategist at an unlisted firm',
    marked: 'Currencies\n“The dollar is tired,” said Ana Ruiz, a strategist at ⟦Harborline Inc|?⟧, adding that flows had turned.',
  },
  {
    why: 'bank and fund by form',
    marked: 'Deals\nThe stake went to ⟦Bluewater Capital Partners|?⟧ and ⟦Northgate Savings Bank|?⟧, people familiar said.',
  },
  {
    why: 'abbreviation in brackets',
    marked: 'Cocoa\nThe ⟦Lakeside Growers Alliance|?⟧ (⟦LGA|?⟧) met on Monday. The ⟦LGA|?⟧ wants higher prices.',
  },
  { why: 'newspapers in a row', marked: 'Local news\nThe chain owns the ⟦Tulsa Herald|?⟧, ⟦Boise Courier|?⟧ and ⟦Salem Gazette|?⟧.' },
  {
    why: 'English common nouns are none',
    marked: 'Economy\nThe central bank met. Chinese banks, private capital and venture funds waited. The Energy Minister spoke.',
  },
  {
    why: 'the first word alone',
    marked: 'Mining\n⟦Korvath Resources Ltd|?⟧ found copper in Chile. ⟦Korvath|?⟧ said drilling would go on.',
  },
  { why: 'Latin name with a Chinese trade', marked: '融资\n⟦ZEPHYR科技|?⟧宣布完成新一轮融资，⟦ZEPHYR科技|?⟧创始人表示将扩大产能。' },
  { why: 'digits of a brand', marked: '融资\n⟦360金服集团|?⟧宣布融资，⟦360金服集团|?⟧称将扩大规模。' },
  { why: 'digits of a count', marked: '统计\n2026⟦青梧资本|?⟧年会在沪举行，共有12家机构参加。' },
]
