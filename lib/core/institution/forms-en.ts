// By which words an unlisted English institution is known. Tables only.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Legal forms: whatever capitalised words stand before one are a name. */
export const LEGAL_WORDS = set(
  'Inc Incorporated Corp Corporation Co Ltd Limited LLC LLP PLC Plc plc AG NV SA SE AB ASA Oyj GmbH SpA KGaA Bhd Pte Pty Cos Company',
)

/** Last words that only organisations have. */
export const ORG_ENDS = set(
  'Group Holdings Holding Capital Securities Partners Bank Bancorp Bancshares Banking Association Committee Council Alliance Institute Federation Organization Organisation Agency Authority Commission ' +
    'Ministry Department Bureau Trust Insurance Assurance Airlines Airways Motors Motor Pharmaceuticals Pharma Technologies Technology Systems Equities Media Exchange Foundation Society Chamber Ventures ' +
    'Advisors Advisers Investments Management Petroleum Steel Energy Mining Industries Enterprises Laboratories Electric Brothers Financial Stores Foods Brewing Chemicals Chemical Telecom Communications ' +
    'Broadcasting Studios Entertainment Railways Railway Railroad Shipping Refining Resources Minerals Savings Realty Properties Homes Logistics Solutions Software Semiconductor Semiconductors Networks Labs ' +
    'Biosciences Therapeutics Healthcare Hotels Resorts Associates Brokerage Brokers Futures Markets Fund Funds Consulting Analytics Economics University College Coalition Confederation Consortium ' +
    'Syndicate Cooperative Guild League Board Corps Administration Secretariat Forum Club Bancorporation Oil Automotive Aerospace Aviation Metals Plastics Textiles Cement Paper Tobacco Beverage Beverages Breweries Insights Intelligence Advisory Research Baking Cruises Dairy Lending Payments Bottling Distillers Shipyard Shipyards Trading Products Milling Spirits Wineries Vineyards Rentals Investment Apparel Outfitters Interactive Robotics Biotech Coal Iron Gold Copper Power Gas Water Solar Bakeries Brands Stores Supermarkets Ports',
)

/** Last words of bodies, whose other words may all be common ones. */
export const BODY_ENDS = set(
  'Federation Association Alliance Confederation Council Chamber Institute Society League Agency Authority Foundation Office Centre Center Project Coalition Commission',
)

/** What a fund invests in: the fund is a product, not a house. */
export const FUND_WORDS = set(
  'Index Bond Bonds Stock Stocks Market Markets Equity Equities Income Growth Value Dividend ETF Treasury Credit Trust Balanced Allocation',
)

/** Last words of newspapers and magazines. */
export const PAPER_ENDS = set(
  'Times Post Herald Star Sun Courant Bee Register News Tribune Journal Gazette Chronicle Globe Inquirer Observer Dispatch Courier Press Examiner Sentinel Ledger Mail Telegraph Review Weekly Magazine Standard Daily Union-Tribune Post-Dispatch Constitution Enquirer Reporter Morning-News',
)

/** Kinds of company in law and their papers, written like names in advice about founding one. */
export const LEGAL_TERMS =
  /^(?:[BCS] Corp(?:oration)?|(?:Professional|Domestic|Foreign|Series|Single-Member) (?:LLC|Corporation)|Articles of \w+|Certificates? of \w+|Limited (?:Liability )?(?:Company|Partnerships?)|General Partnerships?(?:, Limited)?|(?:Limited|General) Partners?|Memorandum of \w+)$/

/** A name never holds these: someone speaks to the reader. */
export const ADDRESSING: ReadonlySet<string> = set('Our Your My Their You We With')

/** First words before "of": Bank of Ningbo, Ministry of Commerce. */
export const OF_HEADS = set(
  'Bank Ministry Department Bureau University Institute Association Federation Board Chamber Office Council Society Confederation Organization Organisation Academy Union League Centre Center Centers Centres Banque Banco Banca Caisse Ministère Ministerio Compagnie Bolsa Directorate Agency Authority Commission',
)

/** Words that begin sentences or stand before names without being a part of them. */
export const NOT_IN_NAME = set(
  'Today Tonight Yesterday Tomorrow Once Again Perhaps Maybe So Nor Yet Indeed Consider Take The A An In On At But And Or For From By With As If When While After Before Since Until Because Although Though However Meanwhile Also Both Each Every Its His Her Their Our My Your This That These Those There Here It He She We They ' +
    'Mr Mrs Ms Dr Sir President Chairman Chairwoman Chief Executive Officer Analyst Analysts Minister Senator Governor Director Secretary Prime Vice Former New Last Next Most Some Many Other Another One Two Three Not No Yes What Why How Who Where ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec To Of Is Was Are Were Has Had Have Will Would Could Should ' +
    'Shares Shareholders Investors According Reporting Editing Writing Source Photo File Under Over Like Unlike Through Between Among Against Per Via During Despite Instead Earlier Later Still Then Now Even Only Just Rival Column Head CEO CFO COO CTO Founder Co-founder Owner Partner Managing Deputy Associate Editor Reporter Manager Economist Strategist Spokesman Spokeswoman Professor Follow Related Read More Image Copyright Updated Published Nonetheless Moreover Separately Overall',
)

/** Adjectives that do not make a name with a bare ending: Chinese Bank, Central Bank, Private Capital. */
export const GENERIC = set(
  'Chinese American European British Japanese German French Indian Italian Spanish Russian Asian Swiss Korean Canadian Australian Brazilian U.S US UK EU U.K Central National Federal State Local Private Public Commercial Foreign Global World ' +
    'International General Supreme High Big Large Small Major Top Central Senior Human Venture Social Real Working Risk Asset Wealth Investment Money Fixed Digital Clean Renewable Green Natural Interest Labor Labour Executive Annual Special Joint Technical Crude Heating Information Data Space Electric Digital Online Mobile West East North South Western Eastern Northern Southern Upper Lower Left Right Old Great Retail Spot Thermal Nuclear Wind Hydro Shale Corporate Independent Free Capital Stock Trade Market',
)

/** Someone at an institution: what follows is its name. */
export const AT_ROLE =
  /(?:analysts?|strategists?|economists?|traders?|managers?|partners?|directors?|head of [A-Za-z ]{3,30}|heads?|officers?|ceo|cfo|presidents?|chairman|chairwoman|executives?|researchers?|brokers?|dealers?|advis[eo]rs?|spokes(?:man|woman|person)|founders?|co-founders?|principal|owner|fellow|consultants?) at $/i

/** Last words of things that are abbreviated too: Consumer Price Index (CPI). */
export const THINGS = set(
  'Index Average Composite Product Products Offering Offerings Rate Rates Act Agreement Treaty Program Programme Plan System Vehicle Vehicles Officer Officers Intelligence Ratio Income Margin Tax Deposit Deposits Loan Loans ' +
    'Facility Zone Area Pact Bill Code Standard Standards Protocol Unit Units Currency Price Prices Note Notes Bond Bonds Receipt Receipts Spread Swap Swaps Yield Region Partnership Initiative Framework Strategy Survey Report Output Capita ' +
    'Value Cost Return Assets Equity Flow Learning Model Models Reality Things Service Interface Technologies Estate Syndrome Disease Virus Drug Reserve Summit Conference Meeting Week Year Day Time Easing Principles Rules Directive Mechanism Token Tokens Chain Marketing Optimization Optimisation Management Services Payload Rover Engine Media Network',
)
