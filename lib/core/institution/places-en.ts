// Countries, peoples, states and cities as English papers write them: never the name of an institution by themselves.

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

const PLACES = set(
  'Afghanistan|Africa|Alabama|Alaska|Albania|Algeria|America|Amsterdam|Angola|Argentina|Arizona|Arkansas|Asia|Athens|Atlanta|Auckland|Austin|Australia|Austria|Azerbaijan|Baghdad|Bahrain|Baltimore|Bangalore|' +
    'Bangkok|Bangladesh|Barcelona|Beijing|Beirut|Belarus|Belgium|Bengaluru|Berlin|Bermuda|Boise|Bolivia|Boston|Botswana|Brazil|Britain|Brooklyn|Brussels|Bulgaria|California|Cambodia|Cameroon|Canada|Caracas|Charlotte|' +
    'Chicago|Chile|China|Cleveland|Colombia|Colorado|Connecticut|Copenhagen|Croatia|Cuba|Cyprus|Dallas|Davos|Delaware|Delhi|Denmark|Denver|Detroit|Doha|Dubai|Dublin|Ecuador|Egypt|England|Estonia|Ethiopia|Europe|' +
    'Finland|Florida|France|Frankfurt|Geneva|Georgia|Germany|Ghana|Greece|Guangdong|Guangzhou|Hamburg|Hanoi|Hawaii|Helsinki|Holland|Hong Kong|Houston|Hungary|Iceland|Idaho|Illinois|India|Indiana|Indonesia|Iowa|Iran|' +
    'Iraq|Ireland|Israel|Istanbul|Italy|Jakarta|Japan|Johannesburg|Jordan|Kansas|Karachi|Kazakhstan|Kentucky|Kenya|Kiev|Korea|Kuwait|Kyiv|Lagos|Laos|Latvia|Lebanon|Libya|Lima|Lisbon|Lithuania|London|Los Angeles|' +
    'Louisiana|Luxembourg|Lyon|Macau|Madrid|Maine|Malaysia|Mali|Malta|Manhattan|Manila|Maryland|Massachusetts|Melbourne|Mexico|Miami|Michigan|Milan|Minneapolis|Minnesota|Mississippi|Missouri|Mongolia|Montana|Montreal|' +
    'Morocco|Moscow|Mumbai|Munich|Myanmar|Nairobi|Namibia|Nebraska|Nepal|Netherlands|Nevada|New Delhi|New Jersey|New Mexico|New York|New Zealand|Nigeria|North Carolina|North Korea|Norway|Oakland|Ohio|Oklahoma|Oman|' +
    'Ontario|Oregon|Orlando|Osaka|Oslo|Ottawa|Pakistan|Palestine|Panama|Paraguay|Paris|Pennsylvania|Peru|Philadelphia|Philippines|Phoenix|Pittsburgh|Poland|Portland|Portugal|Prague|Qatar|Quebec|Riyadh|Romania|Rome|' +
    'Russia|Rwanda|San Diego|San Francisco|San Jose|Santiago|Sao Paulo|Saudi Arabia|Scotland|Seattle|Senegal|Seoul|Serbia|Shanghai|Shenzhen|Silicon Valley|Singapore|Slovakia|Slovenia|South Africa|South Carolina|South Korea|' +
    'Spain|Stockholm|Sudan|Sweden|Switzerland|Sydney|Syria|Taipei|Taiwan|Tanzania|Tehran|Tel Aviv|Tennessee|Texas|Thailand|Tokyo|Toronto|Tunisia|Turkey|Uganda|Ukraine|United Kingdom|United States|Uruguay|Utah|' +
    'Uzbekistan|Vancouver|Venezuela|Vermont|Vienna|Vietnam|Virginia|Wales|Wall Street|Warsaw|Washington|West Virginia|Wisconsin|Wyoming|Xinjiang|Yemen|Zambia|Zimbabwe|Zurich|Latin America|Middle East|Eurozone|Kremlin|' +
    'Pentagon|Brexit|Bitcoin|Ethereum|Covid|Internet|Congress|Senate|Parliament|Christmas|Easter|Thanksgiving|Ramadan|Democrats|Republicans|Downing Street|Capitol Hill|White House',
)

/** People of a country and the like, by their endings: Chinese, Brazilian, Swedish. Short words with these endings are rare as names. */
const PEOPLE =
  /^(?:[A-Z][a-z]+(?:ese|ish|ians?|eans?)|Americans?|French|German|Germans|Dutch|Swiss|Greek|Czech|Thai|Arab|African|Mexican|Russian)$/

/** Is the run of words a place, a people or an everyday proper noun? */
export const isPlaceEn = (name: string): boolean => PLACES.has(name) || PEOPLE.test(name)
