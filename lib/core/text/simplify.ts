// Traditional characters of the words that pages print around their articles, so that one pattern reads both scripts. fold-han.ts knows them
// all and weighs 12 kB; these are the ones that patterns in dom/ and core/article/ ask for.

/** Traditional and simplified character in turn. */
export const FURNITURE_HAN =
  '並并佈布併并來来係系個个們们傳传僅仅價价億亿優优內内冊册凈净別别剛刚動动務务勢势區区參参員员問问國国圖图埰采報报場场壇坛實实審审寫写寶宝專专對对幣币幫帮庫库廣广張张彈弹彔录後后從从復复應应戶户掃扫採采換换擇择擊击擔担據据攝摄數数於于時时暫暂' +
  '曆历書书會会東东査查條条業业構构樓楼標标機机檔档檯台權权歡欢歷历歸归決决淨净滾滚漲涨瀏浏為为熱热爲为獲获現现產产産产當当發发監监盤盘眾众碼码稱称積积穫获筆笔箇个簽签籤签納纳細细紹绍組组結结經经綜综綫线維维網网綵彩線线編编縣县總总繫系繼继續续' +
  '習习聞闻聯联聲声職职脩修臺台舉举華华萬万蒐搜薦荐處处號号衆众衕同衹只製制複复覈核規规視视覺觉覽览觀观訂订計计訊讯討讨記记訪访許许註注証证評评詞词詢询試试詳详誌志認认說说説说請请論论諮咨證证議议讀读讚赞貓猫負负財财責责買买費费貼贴資资賞赏賣卖' +
  '賦赋質质購购贈赠贊赞車车載载輯辑輸输轉转辭辞農农迴回週周過过選选還还郵邮鄭郑銷销錄录録录錶表鍵键鍾钟鎖锁鏈链鐘钟門门閉闭開开間间閱阅闆板關关陸陆險险隻只雜杂雲云電电頁页須须領领頭头頻频題题額额願愿類类顯显風风颱台餘余驗验體体髮发麵面點点齣出導导讓让'

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: FURNITURE_HAN.length / 2 }, (_, i) => [FURNITURE_HAN.charAt(2 * i), FURNITURE_HAN.charAt(2 * i + 1)]),
)
const ANY = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g')

/** The line as patterns in simplified characters read it; same length as the input. */
export const simplify = (line: string): string => line.replace(ANY, (character) => SIMPLE.get(character) ?? character)

/** What was found in the simplified form of `line`, as the page writes it. */
export function asWritten(found: string | undefined, line: string): string | undefined {
  const at = found === undefined ? -1 : simplify(line).indexOf(found)
  return at < 0 ? found : line.slice(at, at + (found as string).length)
}
