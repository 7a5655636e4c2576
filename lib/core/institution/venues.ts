// Market codes as newspapers write them → the key a ticker is looked up by.

/** Exchange of the lists → lookup venue; the American markets share one symbol space. Others are their MIC. */
const VENUE: Readonly<Record<string, string>> = { NYSE: 'US', NASDAQ: 'US', NYSEAMERICAN: 'US', TWSE: 'TW', TPEX: 'TW', SSE: 'CN', SZSE: 'CN', BSE: 'CN' }

/** Lookup key of a listed symbol, e.g. ("NASDAQ", "AAPL") → "US:AAPL". Hong Kong codes are five digits. */
export function venueKey(exchange: string, symbol: string): string {
  return `${VENUE[exchange] ?? exchange}:${symbol.toUpperCase().replace(/[^A-Z0-9]/g, '')}`
}

/** What stands before a colon (NYSE: BABA, SEHK:700) or as a word in brackets → venue. Lower case. */
export const PREFIXES: Readonly<Record<string, string>> = {
  nyse: 'US', nasdaq: 'US', nasdaqgs: 'US', nasdaqgm: 'US', nasdaqcm: 'US', nysearca: 'US', 'nyse american': 'US', nyseamerican: 'US', amex: 'US', otc: 'US', otcmkts: 'US', 'nyse mkt': 'US', nysemkt: 'US', us: 'US',
  hkex: 'HKEX', hkse: 'HKEX', sehk: 'HKEX', hkg: 'HKEX', hk: 'HKEX', '港交所': 'HKEX', '港股': 'HKEX', '香港': 'HKEX',
  sse: 'CN', sha: 'CN', shse: 'CN', sh: 'CN', szse: 'CN', she: 'CN', sz: 'CN', bse: 'CN', bj: 'CN', '上交所': 'CN', '深交所': 'CN', '北交所': 'CN', '纽交所': 'US', '纳斯达克': 'US', '美股': 'US', '纽约证券交易所': 'US',
  lon: 'XLON', lse: 'XLON', tyo: 'XTKS', tse: 'XTKS', twse: 'TW', tpe: 'TW', tpex: 'TW', asx: 'XASX', tsx: 'XTSE', krx: 'XKRX', nse: 'XNSE',
  epa: 'XPAR', par: 'XPAR', ams: 'XAMS', fra: 'XETR', etr: 'XETR', swx: 'XSWX', six: 'XSWX', sgx: 'XSES', 'b3': 'BVMF',
}

/** What stands after the dot (600519.SH, AAPL.O, 0700.HK, 7203.T) → venue. Upper case; Wind, Reuters, Bloomberg and Yahoo spellings. */
export const SUFFIXES: Readonly<Record<string, string>> = {
  SH: 'CN', SS: 'CN', SZ: 'CN', BJ: 'CN', XSHG: 'CN', XSHE: 'CN', HK: 'HKEX', O: 'US', OQ: 'US', N: 'US', US: 'US', NYSE: 'US', A: 'US', K: 'US',
  L: 'XLON', T: 'XTKS', TW: 'TW', TWO: 'TW', AX: 'XASX', TO: 'XTSE', KS: 'XKRX', NS: 'XNSE', PA: 'XPAR', AS: 'XAMS', DE: 'XETR', SW: 'XSWX', S: 'XSWX', SI: 'XSES', SA: 'BVMF', MI: 'XMIL', MC: 'XMAD', ST: 'XSTO', CO: 'XCSE', OL: 'XOSL', HE: 'XHEL',
}
