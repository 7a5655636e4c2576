// The ambiguities that are promised to be told apart, each with the institution and without it. Marks as in case.ts.

export interface Promised {
  readonly name: string
  readonly meant: string
  readonly notMeant: string
}

export const PROMISED: readonly Promised[] = [
  {
    name: '平安',
    meant: '险资动向\n⟦中国平安|cn-601318⟧昨日举行业绩会，⟦平安|cn-601318⟧方面表示分红率将保持稳定。',
    notMeant: '返程高峰\n列车员把老人平安送到家，乡亲们互道平安，平安夜的集市照常开放。',
  },
  {
    name: '东方',
    meant: '券商周报\n⟦东方证券|cn-600958⟧发布年报。截至收盘，⟦东方|cn-600958⟧股价上涨2%。',
    notMeant: '展览\n东方文化与西方艺术同台，太阳从东方升起，东方明珠亮灯。',
  },
  {
    name: '长江',
    meant: '券商周报\n⟦长江证券|cn-000783⟧完成换届，⟦长江|cn-000783⟧方面表示将补充资本。',
    notMeant: '水情\n长江干流水位回落，长江大桥恢复通行，长江经济带多地放晴。',
  },
  {
    name: '太平洋',
    meant: '午评\n⟦太平洋|cn-601099⟧（601099.SH）直线拉升，券商板块翻红。',
    notMeant: '天气\n太平洋副热带高压北抬，太平洋岛国代表出席气候会议。',
  },
  {
    name: '第一创业',
    meant: '龙虎榜\n⟦第一创业|cn-002797⟧（002797.SZ）换手率超过三成。',
    notMeant: '校园\n这家奶茶店是她的第一创业项目，第一创业资金来自父母。',
  },
  {
    name: '中信',
    meant: '金股名单\n⟦中信|cn-600030⟧、⟦华泰证券|cn-601688⟧、⟦广发证券|cn-000776⟧公布了本月组合。',
    notMeant: '通信\n山区空中信号不稳，工程队在隧道中信步而行。',
  },
  {
    name: '招商',
    meant: '零售银行\n⟦招商银行|cn-600036⟧公布季报，⟦招商|cn-600036⟧方面表示息差企稳。',
    notMeant: '园区\n开发区招商部门赴外地推介，招商引资项目集中签约。',
  },
  {
    name: 'Apple',
    meant: 'Phones\nThe company behind the handset is ⟦Apple Inc|apple-inc⟧, and ⟦Apple|apple-inc⟧ said sales rose.',
    notMeant: 'Harvest\nApple growers lost a third of the crop. An apple costs more than a pear.',
  },
  {
    name: 'Target',
    meant: 'Stores\nShares of ⟦Target|target-corporation⟧ fell after the retailer cut its outlook.',
    notMeant: 'Rates\nTarget rates stay where they are. The target is two percent.',
  },
  {
    name: 'Visa',
    meant: 'Cards\n⟦Visa Inc|visa-inc⟧ processed more payments, and ⟦Visa|visa-inc⟧ said travel was strong.',
    notMeant: 'Travel\nVisa rules were eased for students. A visa costs more now.',
  },
  {
    name: 'Gap',
    meant: 'Clothes\nThe chain ⟦Gap Inc|gap-inc⟧ closes 30 stores; ⟦Gap|gap-inc⟧ shares fell 4%.',
    notMeant: 'Pay\nGap between rich and poor widens. The gap was smaller in May.',
  },
  {
    name: 'Shell',
    meant: 'Oil\nShares of ⟦Shell|shell⟧ rose as crude climbed.',
    notMeant: 'Court\nShell companies hid the money. A shell was bought in Cyprus.',
  },
  {
    name: 'ON',
    meant: 'Chips\nInvestors sold ⟦ON Semiconductor|on-semiconductor-corporation⟧ (NASDAQ: ON) after its forecast.',
    notMeant: 'Markets\nALL EYES are ON the data, an analyst wrote. Growth is ON track.',
  },
  {
    name: 'NET',
    meant: 'Clouds\nTraders bought ⟦$NET|cloudflare-inc⟧ calls before the bell.',
    notMeant: 'Accounts\nNET income was flat, and NET debt fell.',
  },
  {
    name: 'ALL',
    meant: 'Insurers\nStorms weighed on ⟦$ALL|allstate⟧ in September.',
    notMeant: 'Accounts\nALL units made a profit, and ALL staff keep their jobs.',
  },
  {
    name: 'the Fed',
    meant: 'Rates\nMost economists think ⟦the Fed|federal-reserve⟧ will wait.',
    notMeant: 'Cattle\nFed cattle were dearer. The herd is fed on corn, and rumours fed the rally.',
  },
  {
    name: 'the Bank',
    meant: 'Rates\nThe ⟦Bank of England|bank-of-england⟧ kept rates. Minutes of the ⟦Bank|bank-of-england⟧ show a split.',
    notMeant: 'Lending\nThe bank cut jobs. A bank spokesman declined to comment.',
  },
  {
    name: '中国平安保险 and 平安银行',
    meant: '季报\n⟦中国平安保险|cn-601318⟧与⟦平安银行|cn-000001⟧同日披露业绩。',
    notMeant: '季报\n⟦平安银行|cn-000001⟧单独披露业绩，愿好人一生平安。',
  },
  {
    name: '上证指数 and the exchange',
    meant: '公告\n⟦上交所|shanghai-stock-exchange⟧发布新规，上证指数收涨。',
    notMeant: '收评\n上证指数、深证成指、科创50与恒生指数涨跌不一。',
  },
  {
    name: 'S&P 500 and the agency',
    meant: 'Ratings\n⟦S&P Global Ratings|s-and-p-global⟧ cut the country to junk, and the S&P 500 fell.',
    notMeant: 'Stocks\nThe S&P 500 rose 0.4% and the Dow Jones Industrial Average was flat.',
  },
  {
    name: 'a short form that the text introduces (Chinese)',
    meant: '公告\n⟦湖州梧桐里信息科技股份有限公司|?⟧（下称“⟦梧桐里|?⟧”）复牌。⟦梧桐里|?⟧股价上涨。',
    notMeant: '公告\n⟦格力电器|cn-000651⟧（以下简称“公司”）复牌，公司股价上涨。',
  },
  {
    name: 'initials that the text introduces (English)',
    meant: 'Banks\n⟦Pacific Harbor Bank|?⟧ (⟦PHB|?⟧) was closed. Clients of ⟦PHB|?⟧ queued.',
    notMeant: 'Prices\nThe Consumer Price Index (CPI) rose. Core CPI was flat.',
  },
  {
    name: 'a place',
    meant: '三季报\n⟦上海机场|cn-600009⟧（600009.SH）净利润增长两成。',
    notMeant: '春运\n记者在上海机场看到，旅客排起长队。',
  },
  {
    name: 'a person',
    meant: 'Cars\n⟦Ford Motor|ford-motor-company⟧ delays a truck, and ⟦Ford|ford-motor-company⟧ shares fell.',
    notMeant: 'Parliament\nTony Ford spoke first, and Ford left early.',
  },
  {
    name: 'a product or a fund',
    meant: '基金\n⟦易方达基金|e-fund-management⟧旗下多只产品限购。',
    notMeant: '基金\n上证50ETF与货币基金申购活跃，Total Stock Market Fund also grew.',
  },
  {
    name: 'a joint venture',
    meant: '销量\n⟦广汽丰田|?⟧与⟦东风日产|?⟧公布销量，⟦广汽丰田|?⟧增长5%。',
    notMeant: '销量\n合资品牌整体下滑，自主品牌份额上升。',
  },
]
