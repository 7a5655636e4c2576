// Stock codes in all their spellings.
import type { HardCase } from './case.ts'

export const TICKERS: readonly HardCase[] = [
  {
    why: 'code behind the name is no second mention',
    marked: '公告\n⟦贵州茅台|cn-600519⟧（600519.SH）与⟦宁德时代|cn-300750⟧(300750.SZ)发布公告。',
  },
  { why: 'bare codes with market', marked: '异动股\n今日涨停：⟦600519.SH|cn-600519⟧ ⟦SZ300750|cn-300750⟧ ⟦sh600000|cn-600000⟧ 。' },
  { why: 'Hong Kong, four and five digits', marked: '港股\n⟦00700.HK|hk-00700⟧收涨，⟦0700.HK|hk-00700⟧成交放大，⟦3690.HK|hk-03690⟧回落。' },
  {
    why: 'New York in brackets',
    marked: 'Movers\nE-commerce group ⟦Alibaba|hk-09988⟧ (NYSE: BABA) fell, ⟦Tesla|tesla-inc⟧ (TSLA.O) rose.',
  },
  { why: 'cashtags', marked: 'Social buzz\nRetail traders talked about ⟦$TSLA|tesla-inc⟧ and ⟦$AAPL|apple-inc⟧ all day.' },
  { why: 'a price is not a cashtag', marked: 'Deals\nThe buyer paid $T 5 and US$30 a share; $ABCDEFG means nothing.' },
  { why: 'six digits that are no code', marked: '数据\n全年销量为600519辆，合同编号为300750，电话010-600519。' },
  {
    why: 'a code makes an ambiguous name sure',
    marked: 'Semis\nShares of ⟦ON Semiconductor|on-semiconductor-corporation⟧ (NASDAQ: ON) slid.',
  },
  { why: 'names split by a space', marked: '盘面\n⟦中国 平安|cn-601318⟧与⟦贵州 茅台|cn-600519⟧领涨。' },
  {
    why: 'full width and traditional',
    marked: '港股快訊\n⟦騰訊控股|hk-00700⟧（００７００．ＨＫ）及⟦聯想集團|hk-00992⟧（00992.HK）造好，⟦滙豐|hk-00005⟧（00005.HK）持平。',
  },
]
