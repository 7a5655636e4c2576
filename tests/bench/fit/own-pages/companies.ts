// What firms, schools and offices say about themselves.
import { footer, type Kind, many, menu, page, ps } from './markup.ts'
import type { Writer } from './writer.ts'

const section = (w: Writer): string =>
  `<section class="section"><h2>${w.sentence('pitch').split(',')[0]}</h2>${ps(w.paragraphs('pitch', 1, 2))}${w.chance(0.5) ? '<a class="btn btn-primary" href="/demo">Get started</a>' : ''}</section>`
const quotes = (w: Writer): string =>
  `<div class="testimonials"><h2>What our clients say</h2>${many(w.number(2, 4), () => `<blockquote>“${w.lines('review', 2)}”<cite>${w.name('person')}, ${w.name('company')}</cite></blockquote>`)}</div>`
const yoast = (w: Writer, url: string): string =>
  w.chance(0.5)
    ? `<meta property="og:type" content="${w.pick(['article', 'website'])}"><meta property="article:modified_time" content="${w.date()}"><link rel="alternate" href="${new URL(url).origin}/wp-json/wp/v2/pages/${w.number(10, 99)}">`
    : ''
const MENU = ['Products', 'Solutions', 'Services', 'Pricing', 'About us', 'Blog', 'Contact']

const written = (url: string, w: Writer, title: string, body: string, names = ''): { url: string; html: string } => ({
  url,
  html: page(title, `<header>${menu(MENU)}</header>${body}${footer(w)}`, { head: yoast(w, url), names }),
})

export const COMPANIES: readonly Kind[] = [
  {
    kind: 'what a firm sells, with calls to act',
    lang: 'en',
    write: (w) =>
      written(
        `https://www.ledgerly.test/${w.pick(['solutions/treasury', 'platform', 'product/billing', 'use-cases/retail'])}`,
        w,
        'Treasury software for growing teams | Ledgerly',
        `<h1>${w.sentence('pitch')}</h1><p>${w.lines('pitch', 2)}</p><a class="btn">Book a demo</a><a class="btn">Start free trial</a>${many(w.number(3, 6), () => section(w))}${w.chance(0.6) ? quotes(w) : ''}<h2>Ready to get started?</h2><form><input type="email"><button>Get started</button></form>`,
      ),
  },
  {
    kind: 'service of a local firm',
    lang: 'en',
    write: (w) =>
      written(
        `https://www.marlowlegal.test/${w.pick(['business-formation', 'services/estate-planning', 'practice-areas/employment', 'plumbing-repair'])}/`,
        w,
        'Business formation lawyer | Marlow & Sons',
        `<a href="tel:+15550100">Call us (555) 010-0100</a><h1>Business formation lawyer</h1>${ps(w.paragraphs('pitch', 2, 4))}${many(w.number(2, 5), () => `<h2>${w.pick(['Why choose us?', 'Our process', 'What does it cost?', 'Areas we serve', 'How we help'])}</h2>${ps(w.paragraphs('pitch', 1, 3))}`)}${w.chance(0.6) ? quotes(w) : ''}<h2>Schedule a free consultation</h2><p><a href="tel:+15550100">(555) 010-0100</a></p><form><input><textarea></textarea><button>Send message</button></form>`,
        'page-template-default page',
      ),
  },
  {
    kind: 'about a firm',
    lang: 'en',
    write: (w) =>
      written(
        `https://www.ostrava.test/${w.pick(['about', 'about-us', 'company', 'en/who-we-are'])}`,
        w,
        'About us - Ostrava Mills',
        `<h1>About us</h1>${ps(w.paragraphs('pitch', 2, 5))}<h2>Our story</h2>${ps(w.paragraphs('pitch', 1, 2))}<h2>Our team</h2>${many(w.number(3, 6), () => `<div class="member"><h3>${w.name('person')}</h3><p>Director</p><p>${w.sentence('pitch')}</p></div>`)}`,
      ),
  },
  {
    kind: 'prices of a service',
    lang: 'en',
    write: (w) =>
      written(
        'https://www.ledgerly.test/pricing',
        w,
        'Pricing | Ledgerly',
        `<h1>Simple pricing</h1><p>${w.lines('pitch', 2)}</p>${many(3, (i) => `<div class="plan"><h3>${['Free', 'Team', 'Enterprise'][i]}</h3><b>$${i * 29}</b> per month<ul>${many(4, () => `<li>${w.sentence('pitch')}</li>`)}</ul><button>Choose plan</button></div>`)}<h2>Frequently asked questions</h2>${many(w.number(3, 6), () => `<h3>Can I change my plan later?</h3><p>${w.lines('pitch', 2)}</p>`)}`,
      ),
  },
  {
    kind: 'product of a bank',
    lang: 'en',
    write: (w) =>
      written(
        `https://www.northbank.test/${w.pick(['personal/mortgages/first-home', 'business/loans', 'cards/travel'])}`,
        w,
        'First home mortgage | North Bank',
        `<h1>First home mortgage</h1><p>${w.lines('pitch', 2)}</p><b>${w.number(2, 6)}.${w.number(10, 99)}% APR</b><a class="btn">Apply now</a>${many(w.number(2, 4), () => section(w))}<h2>FAQs</h2>${many(3, () => `<h3>How much can I borrow?</h3><p>${w.lines('pitch', 2)}</p>`)}<p>${w.lines('law', 3)}</p>`,
      ),
  },
  {
    kind: 'terms and policies',
    lang: 'en',
    write: (w) =>
      written(
        `https://www.ledgerly.test/${w.pick(['legal/terms-of-service', 'privacy-policy', 'terms', 'legal/cookies'])}`,
        w,
        `${w.pick(['Privacy policy', 'Terms of service'])} | Ledgerly`,
        `<h1>${w.pick(['Privacy policy', 'Terms of service'])}</h1><p>Last updated: ${w.day()}</p>${many(w.number(2, 6), (i) => `<h2>${i + 1}. General</h2>${ps(w.paragraphs('law', 1, 4))}`)}`,
      ),
  },
  {
    kind: 'job to apply for',
    lang: 'en',
    write: (w) =>
      written(
        `https://careers.ledgerly.test/jobs/${w.number(1000, 9999)}-clerk`,
        w,
        'Accounts clerk - Careers - Ledgerly',
        `<h1>Accounts clerk</h1><div>Leeds · Full time · Posted ${w.number(2, 20)} days ago</div><a class="btn">Apply now</a><h2>About the role</h2>${ps(w.paragraphs('pitch', 1, 2))}<h2>What you will do</h2><ul>${many(5, () => `<li>${w.sentence('pitch')}</li>`)}</ul><h2>What we offer</h2><ul>${many(4, () => `<li>${w.sentence('pitch')}</li>`)}</ul><p>We are an equal opportunity employer.</p>`,
      ),
  },
  {
    kind: 'course of a school',
    lang: 'en',
    write: (w) =>
      written(
        `https://www.northcollege.test/${w.pick(['academics/programs/accounting', 'courses/accounting-ba', 'admissions'])}`,
        w,
        'Accounting (BA) | North College',
        `<h1>Accounting (BA)</h1>${ps(w.paragraphs('pitch', 1, 3))}<dl><dt>Duration</dt><dd>3 years</dd><dt>Tuition</dt><dd>$${w.number(4, 20)},000</dd></dl><a class="btn">Request information</a><a class="btn">Apply now</a><h2>Why study here?</h2>${ps(w.paragraphs('pitch', 1, 2))}<h2>Entry requirements</h2><ul>${many(4, () => `<li>${w.sentence('law')}</li>`)}</ul><h2>Contact</h2><a href="tel:+15550100">(555) 010-0100</a>`,
      ),
  },
  {
    kind: 'what a Chinese firm sells',
    lang: 'zh',
    write: (w) => ({
      url: `https://www.yunzhan.test/${w.pick(['product/cdn', 'solution/retail.html', 'about/index.html'])}`,
      html: page(
        `${w.name('thing')}解决方案 - 云栈科技官网`,
        `${menu(['首页', '产品', '解决方案', '客户案例', '关于我们', '联系我们'])}<h1>${w.name('thing')}解决方案</h1><p>${w.lines('pitch', 2)}</p><a class="btn">立即咨询</a><a class="btn">免费试用</a>${many(w.number(3, 5), () => `<section><h2>${w.pick(['产品优势', '应用场景', '客户案例', '为什么选择我们'])}</h2>${ps(w.paragraphs('pitch', 1, 3))}</section>`)}<p>服务热线：400-000-0000</p>${footer(w)}`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'profile of a Chinese firm',
    lang: 'zh',
    write: (w) => ({
      url: `http://www.qinghe.test/${w.pick(['about.asp', 'gsjj/', 'company/profile.html'])}`,
      html: page(
        `公司简介-青禾食品有限公司`,
        `${menu(['网站首页', '公司简介', '产品中心', '新闻动态', '人才招聘', '联系我们'])}<div class="title">公司简介</div><div class="content">${ps(w.paragraphs('pitch', 2, 5))}</div><div>联系人：${w.name('person')} 电话：0510-00000000 地址：北方市港口路${w.number(1, 99)}号</div>${footer(w)}`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'Chinese agreement',
    lang: 'zh',
    write: (w) => ({
      url: `https://www.haian.test/${w.pick(['agreement.html', 'privacy', 'help/law.html'])}`,
      html: page(
        `${w.pick(['用户协议', '隐私政策'])}_海岸网`,
        `<h1>${w.pick(['用户协议', '隐私政策'])}</h1><p>更新日期：${w.date()}</p>${many(w.number(2, 5), (i) => `<h3>第${'一二三四五'[i]}条</h3>${ps(w.paragraphs('law', 1, 3))}`)}${footer(w)}`,
        { lang: 'zh' },
      ),
    }),
  },
]
