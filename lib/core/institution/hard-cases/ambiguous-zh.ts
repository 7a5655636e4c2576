// Chinese names that are also words, places or people.
import type { HardCase } from './case.ts'

export const AMBIGUOUS_ZH: readonly HardCase[] = [
  {
    why: '平安 with its full name',
    marked: '险企开门红数据出炉\n⟦中国平安|cn-601318⟧周三披露保费数据。分析人士认为，⟦平安|cn-601318⟧的代理人队伍已经企稳。',
  },
  { why: '平安 as a wish', marked: '春运平稳有序\n铁路部门提醒旅客注意出行安全，祝大家一路平安，节后返程高峰预计在初七出现。' },
  { why: '平安 with its code', marked: '午评：大金融护盘\n截至午间收盘，⟦平安|cn-601318⟧（601318.SH）涨逾两成，成交额居首。' },
  {
    why: 'nested names are one mention',
    marked: '保险与银行\n⟦中国平安保险|cn-601318⟧与⟦平安银行|cn-000001⟧同日公布季报，⟦平安证券|ping-an-securities⟧维持看好。',
  },
  { why: '东方 as a direction', marked: '外资看好\n越来越多的资金从西方流向东方，东方文化也受到关注。' },
  { why: '东方 inside other names', marked: '券商晨报\n⟦东方证券|cn-600958⟧与⟦东方财富|cn-300059⟧昨日双双放量。' },
  { why: '长江 as a river', marked: '长江流域降雨偏多\n水文部门表示，长江中下游水位将继续上涨，沿江城市需加强巡查。' },
  { why: '长江 inside names', marked: '来水偏丰\n⟦长江电力|cn-600900⟧发电量同比增长，⟦长江证券|cn-000783⟧上调了全年预测。' },
  { why: '太平洋 as an ocean', marked: '台风生成\n今年第三号台风在西北太平洋洋面生成，太平洋高压继续西伸。' },
  { why: '太平洋 with 股价', marked: '券商股异动\n⟦太平洋证券|cn-601099⟧尾盘拉升。截至收盘，⟦太平洋|cn-601099⟧股价创年内新高。' },
  { why: '第一创业 as plain words', marked: '大学生创业\n这是他毕业后的第一创业项目，团队只有三个人。' },
  { why: '第一创业 with its code', marked: '盘中异动\n⟦第一创业|cn-002797⟧（002797）午后封板，成交明显放大。' },
  {
    why: '中信 in an enumeration of brokers',
    marked: '券商格局生变\n⟦华泰证券|cn-601688⟧、⟦中信|cn-600030⟧、⟦招商证券|cn-600999⟧位居前列，行业集中度继续提升。',
  },
  {
    why: '招商 as inviting investors',
    marked: '园区招商提速\n今年以来当地招商引资成效明显，招商团队先后赴多地拜访企业，签约项目超过百个。',
  },
  { why: '苹果 the fruit', marked: '苹果收购价走低\n产区果农表示，今年苹果丰收，库存苹果价格较去年下跌，苹果期货主力合约也随之走弱。' },
  { why: '苹果 the company', marked: '新机发布\n⟦苹果公司|apple-inc⟧凌晨发布新品。机构预计⟦苹果|apple-inc⟧全年出货量将小幅增长。' },
  { why: '小米 is in the list, 小米粥 is not', marked: '早餐市场\n店里卖得最好的是小米粥和豆浆。' },
  { why: '界面 as user interface', marked: '软件更新\n新版软件优化了操作界面，界面设计更加简洁。' },
  { why: '界面 as the paper', marked: '独家\n一位接近交易的人士告诉⟦界面|jiemian-news⟧记者，谈判仍在进行。' },
  { why: 'a place name with a market word', marked: '旅客吞吐量恢复\n浦东和虹桥两座上海机场的航班量已恢复至往年水平。' },
  { why: 'a surname and a given name', marked: '董事会换届\n会议选举张东方为董事长，聘任李长江为总经理。（记者 王新产）' },
  {
    why: '招商 with its full name',
    marked: '零售之王\n⟦招商银行|cn-600036⟧披露年报。市场关注⟦招商|cn-600036⟧的财富管理业务。',
  },
  { why: '中信 across two words', marked: '信息化建设\n平台将集中信息资源，推动空中信号覆盖。' },
  {
    why: '东方 short for the one house that begins like that',
    marked: '年报速递\n⟦东方证券|cn-600958⟧昨晚披露年报。⟦东方|cn-600958⟧股价今日收涨3%。分析称东方文化题材与此无关。',
  },
  {
    why: '东方 when two houses begin like that',
    marked: '盘后\n⟦东方证券|cn-600958⟧与⟦东方财富|cn-300059⟧同日公告。东方股价的说法并不清楚。',
  },
  {
    why: '长江 short for the house, not the river',
    marked: '券商动态\n⟦长江证券|cn-000783⟧公告回购。⟦长江|cn-000783⟧表示对后市有信心，长江中下游的汛情不影响其业务。',
  },
  {
    why: '上海机场 with a profit',
    marked: '三季报\n⟦上海机场|cn-600009⟧前三季度净利润同比增长两成，航空性收入恢复。',
  },
  { why: '上海机场 with its code', marked: '公告\n⟦上海机场|cn-600009⟧（600009.SH）称航班量恢复。' },
  { why: '上海机场 as a place', marked: '春运\n记者在上海机场看到，旅客排起长队，上海机场的停车场已满。' },
  { why: '太平洋 with its code', marked: '午评\n⟦太平洋|cn-601099⟧（601099.SH）冲高回落。' },
  { why: '平安 as an adverb', marked: '救援\n被困人员已平安抵达安置点，平安是最好的消息。' },
  { why: '联合 is a verb', marked: '合作\n多家企业联合声明，支持企业联合高校开展攻关，公司联合发布白皮书。' },
  {
    why: '亚太经合组织 is not 经合组织',
    marked: '多边机制\n各方支持⟦世界贸易组织|world-trade-organization⟧、亚太经合组织等多边机制发挥作用。',
  },
  {
    why: 'the office of a province is not the national one',
    marked:
      '数据发布\n⟦国家统计局|national-bureau-of-statistics⟧公布全国数据，⟦浙江省统计局|?⟧同日公布全省数据，⟦统计局|national-bureau-of-statistics⟧发言人作了解读。',
  },
  { why: 'a trade among trades', marked: '牌照\n该集团将集齐银行、证券、基金、信托等多块牌照。' },
  { why: 'a word that goes on behind the trade', marked: '园区\n常州锂电新材料产业基地开工，蒙城全球生物多样性大会闭幕。' },
]
