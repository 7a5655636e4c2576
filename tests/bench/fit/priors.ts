// What is true of the kinds of pages, whatever the pages at hand say: the sign each fact must have, and how much it weighs where nothing
// else is known. A corpus of a hundred pages that are no articles cannot teach what a quote page is; people can.

/** Log-odds of a fact of 1, and the facts it goes for. */
const STRENGTHS: readonly (readonly [points: number, facts: string])[] = [
  [-5, 'listed ticker'],
  [-3.5, 'once:thread once:helpful'],
  [-3, 'title:legal once:verse'],
  [-2.5, 'once:edited'],
  [-2, 'title:wall title:self once:record once:offer once:job once:clip once:results once:reference'],
  [-1.5, 'type:forum address:forum address:legal'],
  [
    -1,
    'spread posts replies template:forum address:shop address:docs address:search address:login address:quote address:root title:forum title:login title:quote minor thread mark:page mark:menu slides once:service',
  ],
  [-0.8, 'mark:votes mark:offer mark:changed mark:members'],
  [
    -0.6,
    'lines:shop lines:tape inComments lines:forum inDocs lines:login password address:list address:service title:list unsigned asked shopfront brochure manualPage shelf mark:phones mark:cart mark:editable allList',
  ],
  [
    -0.3,
    'meta:website meta:product short keptLinks pageLinks interrupted interruptedMuch holders sections shortLines keptHeadings keptLists keptTables headlineAway afterBody noTop titleShort voice:you voice:we voice:me voice:shouted voice:orders voice:selling prices priced priceNear type:shop inProduct lines:docs keptCode code inlineCode type:docs sideNav current lines:pitch type:service forms selects template:shop template:docs template:list template:page articleTags address:media address:folder address:short address:query title:shop title:docs title:service title:media title:asks video lines:watch type:media cards lines:list mark:notes mark:cited clocked type:list type:stories buttons',
  ],
  [-0.2, 'type:comments replyBoxes address:store address:talk address:help'],
  [0, 'han'],
  [
    0.3,
    'meta:article meta:section meta:keywords meta:readtime dated datedClock byline source size paragraphs paragraphSize sentences run partial keptShare proseShare proseOfAll proseOfKept headline titleInLead titleInBody titleSize voice:days voice:past voice:quoted voice:names voice:figures template:story inArticleTag address:story address:words type:recipe mark:published mark:amp mark:author mark:signed',
  ],
  [0.5, 'type:story dateNear bylineNear voice:reported leadDay firstLine inStory address:day lines:newsroom signed mark:post'],
  [0.8, 'type:news'],
]

/** Fact → log-odds expected of it; 0 where either sign may be. */
export const PRIORS: ReadonlyMap<string, number> = new Map(
  STRENGTHS.flatMap(([points, facts]) => facts.split(' ').map((fact) => [fact, points] as const)),
)
