// Threads, questions and walls of posts, in the manner of the software that most of them run on.
import { type Kind, many, page, ps } from './markup.ts'
import type { Writer } from './writer.ts'

const chat = (w: Writer, to = 3): string => ps(w.paragraphs('chat', 1, to))
const question = (w: Writer): string =>
  w.lang === 'zh' ? `请问${w.name('thing')}怎么选比较好？` : `What is the best way to store ${w.name('thing')}?`
const nick = (w: Writer): string => `${w.pick(['walker', 'mill', 'harbour', '小鱼', 'old', 'K'])}${w.number(2, 999)}`
const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

export const FORUMS: readonly Kind[] = [
  {
    kind: 'phpBB thread',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['forum', 'www', 'board'])}.trail.test/${w.pick(['forum/', ''])}viewtopic.php?f=2&t=${w.number(100, 9999)}`,
      html: page(
        `${question(w)} - Trail Board`,
        `<h2 class="topic-title"><a href="./viewtopic.php?t=1">${question(w)}</a></h2>${many(w.number(1, 14), (i) => `<div id="p${i}" class="post has-profile bg2"><dl class="postprofile"><dt><a href="./memberlist.php?mode=viewprofile&u=${i}" class="username">${nick(w)}</a></dt><dd>Posts: ${w.number(3, 900)}</dd><dd>Joined: Mar ${w.number(2009, 2024)}</dd></dl><div class="postbody"><h3><a href="#p${i}">Re: ${question(w)}</a></h3><p class="author">by ${nick(w)} » ${w.day()} ${w.clock()}</p><div class="content">${w.lines('chat', w.number(1, 6))}</div></div></div>`)}<div class="action-bar"><a class="button" href="#">Post Reply</a> 14 posts • Page 1 of 1</div><p>Return to “General”</p><p>Users browsing this forum: No registered users and ${w.number(1, 9)} guests</p>`,
        { names: w.chance(0.7) ? 'nojs notouch section-viewtopic ltr' : '' },
      ),
    }),
  },
  {
    kind: 'Discourse topic',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['discuss', 'community', 'talk'])}.trail.test/t/${slug(question(w))}/${w.number(100, 9999)}`,
      html: page(
        `${question(w)} - Help - Trail`,
        `<h1><a href="/t/x/1">${question(w)}</a></h1><div class="topic-category"><a href="/c/help/6">Help</a></div>${many(w.number(1, 12), (i) => `<div itemprop="${i ? 'comment' : 'text'}" itemscope class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a href="/u/${nick(w)}"><span itemprop="name">${nick(w)}</span></a></span><span class="crawler-post-infos"><time class="post-time" datetime="${w.date()}T0${i % 10}:11:00Z">${w.day()}</time><span itemprop="position">${i + 1}</span></span></div><div class="post">${chat(w)}</div><div><span class="post-likes">${w.number(1, 8)} Likes</span></div></div>`)}<h3>Related topics</h3><table class="topic-list">${many(5, () => `<tr><td><a href="/t/a/2">${question(w)}</a></td><td>${w.number(0, 40)}</td><td>${w.day()}</td></tr>`)}</table>`,
        { head: w.chance(0.6) ? '<meta name="generator" content="Discourse 3.2">' : '', names: 'crawler' },
      ),
    }),
  },
  {
    kind: 'vBulletin thread',
    lang: 'en',
    write: (w) => ({
      url: `https://www.trail.test/${w.pick(['forums/', 'vb/'])}showthread.php?${w.number(1000, 99_999)}-${slug(question(w))}`,
      html: page(
        question(w),
        `<h1><span class="threadtitle"><a href="#">${question(w)}</a></span></h1><ol id="posts">${many(w.number(2, 15), (i) => `<li class="postbit postcontainer" id="post_${i}"><div class="posthead"><span class="date">${w.day()}, <span class="time">${w.clock()}</span></span><a class="postcounter">#${i + 1}</a></div><div class="userinfo"><a class="username" href="members/${i}">${nick(w)}</a><span class="usertitle">${w.pick(['Senior Member', 'Junior Member', 'Moderator'])}</span><dl><dt>Join Date</dt><dd>Jan 20${w.number(10, 24)}</dd><dt>Posts</dt><dd>${w.number(4, 4000)}</dd></dl></div><div class="postbody"><blockquote class="postcontent">${w.lines('chat', w.number(1, 7))}</blockquote></div><a class="quickreply">Reply With Quote</a></li>`)}</ol><div>Thread Information: There are currently ${w.number(1, 9)} users browsing this thread.</div>`,
        { head: '<meta name="generator" content="vBulletin 4.2.2">' },
      ),
    }),
  },
  {
    kind: 'XenForo thread',
    lang: 'en',
    write: (w) => ({
      url: `https://www.trail.test/${w.pick(['threads', 'community/threads'])}/${slug(question(w))}.${w.number(100, 99_999)}/`,
      html: page(
        `${question(w)} | Trail`,
        `<h1 class="p-title-value">${question(w)}</h1><ul class="listInline"><li>Thread starter <a class="username" href="/members/a.1/">${nick(w)}</a></li><li>Start date <time>${w.day()}</time></li></ul>${many(w.number(1, 12), (i) => `<article class="message message--post" id="js-post-${i}"><div class="message-user"><h4 class="message-name"><a href="/members/n.${i}/" class="username">${nick(w)}</a></h4><h5 class="userTitle">Active member</h5><dl><dt>Messages</dt><dd>${w.number(4, 900)}</dd><dt>Reaction score</dt><dd>${w.number(1, 99)}</dd></dl></div><div class="message-main"><header class="message-attribution"><time>${w.day()}</time><a>#${i + 1}</a></header><div class="bbWrapper">${w.lines('chat', w.number(1, 6))}</div><footer>Reactions: ${nick(w)}</footer></div></article>`)}<p>You must log in or register to reply here.</p>`,
        { head: w.chance(0.5) ? '<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>' : '' },
      ),
    }),
  },
  {
    kind: 'question with answers, StackExchange',
    lang: 'en',
    write: (w) => ({
      url: `https://${w.pick(['answers.trail.test', 'crafts.answers.test'])}/questions/${w.number(100, 99_999)}/${slug(question(w))}`,
      html: page(
        question(w),
        `<h1><a href="#">${question(w)}</a></h1><div>Asked ${w.number(2, 11)} years ago · Modified ${w.number(2, 9)} days ago · Viewed ${w.number(2, 90)}k times</div><div class="question"><div class="js-vote-count">${w.number(1, 40)}</div><div class="s-prose">${ps(w.paragraphs('chat', 1, 3))}</div><div class="user-info"><a href="/users/${w.number(1, 99)}/${nick(w)}">${nick(w)}</a></div></div><h2>${w.number(2, 7)} Answers</h2>${many(w.number(2, 6), (i) => `<div class="answer" id="answer-${i}"><div class="js-vote-count">${w.number(0, 90)}</div><div class="s-prose">${ps(w.paragraphs(w.pick(['guide', 'manual', 'chat'] as const), 1, 3))}</div><div><a>Share</a><a>Improve this answer</a><a>Follow</a></div><div class="user-info">answered ${w.day()} at ${w.clock()}<a href="/users/${i + 100}/x${i}">${nick(w)}</a></div><ul class="comments"><li>${w.sentence('chat')} – ${nick(w)}</li></ul></div>`)}<h2>Your Answer</h2><p>Sign up or log in. Post as a guest.</p>`,
        { names: w.chance(0.5) ? 'question-page unified-theme' : '' },
      ),
    }),
  },
  {
    kind: 'post with comments, Reddit',
    lang: 'en',
    write: (w) => ({
      url: `https://www.trail.test/r/${w.pick(['gardening', 'personalfinance'])}/comments/${w.number(10_000, 99_999)}/${slug(question(w)).replaceAll('-', '_')}/`,
      html: page(
        `${question(w)} : r/gardening`,
        `<div class="thing"><p class="title"><a href="#">${question(w)}</a></p><p class="tagline">submitted ${w.number(2, 20)} hours ago by <a href="/user/${nick(w)}">${nick(w)}</a></p><div class="usertext-body">${chat(w)}</div><ul><li>${w.number(3, 300)} comments</li><li>share</li><li>save</li><li>report</li></ul></div><div class="commentarea">${many(w.number(4, 18), (i) => `<div class="comment"><p class="tagline"><a href="/user/u${i}">${nick(w)}</a> ${w.number(1, 400)} points ${w.number(2, 20)} hours ago</p><div class="md">${chat(w, 2)}</div><ul><li>permalink</li><li>embed</li><li>reply</li></ul></div>`)}</div>`,
      ),
    }),
  },
  {
    kind: 'answers to a question, Quora',
    lang: 'en',
    write: (w) => ({
      url: `https://www.trailask.test/${question(w).replaceAll(/\W+/g, '-')}`,
      html: page(
        `${question(w)} - TrailAsk`,
        `<div class="q-box"><h1>${question(w)}</h1><button>Answer</button><button>Follow</button><button>Request</button></div><div>All related (${w.number(20, 90)})</div><div>Sort</div>${many(w.number(1, 6), (i) => `<div class="q-box spacing_log_answer_content"><a href="/profile/${w.name('person').replace(' ', '-')}-${i}">${w.name('person')}</a><span>Author has ${w.number(100, 900)} answers and ${w.number(2, 90)}M answer views</span><span>${w.number(2, 9)}y</span><div>${ps(w.paragraphs(w.pick(['essay', 'guide', 'chat'] as const), 2, 6))}</div><button>Upvote · ${w.number(2, 900)}</button><button>Comment</button></div>`)}<h3>Related questions</h3>${many(6, () => `<a href="/x">${question(w)}</a>`)}`,
      ),
    }),
  },
  {
    kind: 'Discuz! thread',
    lang: 'zh',
    write: (w) => ({
      url: `https://bbs.haian.test/${w.pick([`thread-${w.number(1000, 99_999)}-1-1.html`, `forum.php?mod=viewthread&tid=${w.number(1000, 99_999)}`])}`,
      html: page(
        `${question(w)} - 海岸论坛 - Powered by Discuz!`,
        `<div id="pt"><a href="./">论坛</a> › <a href="forum-2-1.html">生活</a></div><h1 class="ts"><span id="thread_subject">${question(w)}</span></h1><div>查看: ${w.number(100, 9000)} 回复: ${w.number(2, 90)}</div>${many(w.number(1, 12), (i) => `<div id="post_${i}"><table class="plhin"><tr><td class="pls"><div class="authi"><a href="space-uid-${i + 7}.html">${nick(w)}</a></div><dl><dt>主题</dt><dd>${w.number(1, 90)}</dd><dt>帖子</dt><dd>${w.number(1, 900)}</dd><dt>积分</dt><dd>${w.number(1, 9000)}</dd></dl></td><td class="plc"><div class="pi"><strong><a>${i === 0 ? '楼主' : `${i + 1}#`}</a></strong> 发表于 ${w.date()} ${w.clock()} | 只看该作者</div><div class="t_f">${w.lines('chat', w.number(1, 5))}</div><a class="fastre">回复</a><a>举报</a></td></tr></table></div>`)}<p>您需要登录后才可以回帖 登录 | 立即注册</p>`,
        { names: w.chance(0.5) ? 'pg_viewthread' : '', lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'Tieba thread',
    lang: 'zh',
    write: (w) => ({
      url: `https://tieba.haian.test/p/${w.number(100_000, 9_999_999)}`,
      html: page(
        `${question(w)}【海钓吧】_海岸贴吧`,
        `<a href="/f?kw=x">海钓吧</a><span>关注：${w.number(100, 9000)} 贴子：${w.number(1000, 90_000)}</span><h3 class="core_title_txt">${question(w)}</h3>${many(w.number(2, 14), (i) => `<div class="l_post j_l_post"><div class="d_author"><a href="/home/main?un=${i}">${nick(w)}</a><div>初级粉丝</div></div><div class="d_post_content j_d_post_content">${w.lines('chat', w.number(1, 4))}</div><div class="tail-info">${i + 1}楼 ${w.date()} ${w.clock()}</div><a>回复(${w.number(0, 9)})</a></div>`)}<a>我也说一句</a><p>发表回复</p>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'Zhihu answer',
    lang: 'zh',
    write: (w) => ({
      url: `https://www.haizhi.test/question/${w.number(1_000_000, 99_999_999)}/answer/${w.number(1_000_000, 99_999_999)}`,
      html: page(
        `${question(w)} - 海知`,
        `<h1 class="QuestionHeader-title">${question(w)}</h1><button>关注问题</button><button>写回答</button><div>被浏览 ${w.number(1000, 90_000)}</div>${many(w.number(1, 4), () => `<div class="List-item"><div class="AnswerItem"><a class="UserLink-link" href="/people/${nick(w)}">${nick(w)}</a><div>${w.sentence('pitch').slice(0, 12)}</div><div class="RichText">${ps(w.paragraphs(w.pick(['chat', 'essay'] as const), 2, 7))}</div><div>发布于 ${w.date()} ${w.clock()}</div><button>赞同 ${w.number(2, 900)}</button><button>${w.number(2, 90)} 条评论</button><button>收藏</button><button>喜欢</button></div></div>`)}`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'thread of a stock bar',
    lang: 'zh',
    write: (w) => ({
      url: `https://guba.haian.test/news,600036,${w.number(100_000, 9_999_999)}.html`,
      html: page(
        `${w.sentence('chat').slice(0, 16)}_长桥银行(600036)股吧_海岸网`,
        `<div class="post"><h1>${w.sentence('chat').slice(0, 16)}</h1><div class="info">${nick(w)} 发表于 ${w.date()} ${w.clock()} 股吧网页版</div><div class="body">${w.lines('chat', w.number(1, 5))}</div><span>阅读 ${w.number(100, 9000)}</span></div><div class="replies"><h3>全部评论</h3>${many(w.number(1, 20), (i) => `<div class="reply_item"><a href="/u/${i}">股友${w.number(1000, 9999)}</a><span>${w.date()} ${w.clock()}</span><p>${w.sentence('chat')}</p><a>回复</a><a>点赞</a><a>举报</a></div>`)}</div>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'status of a network',
    lang: 'en',
    write: (w) => ({
      url: `https://social.trail.test/@${nick(w)}/${w.number(100_000, 9_999_999)}`,
      html: page(
        `${w.name('person')} on Trail: "${w.sentence('chat').slice(0, 60)}"`,
        `<div class="detailed-status"><a href="/@a">${w.name('person')}</a><span>@${nick(w)}</span><div class="status__content">${w.lines('chat', w.number(2, 4))}</div><a>${w.day()}, ${w.clock()}</a><span>${w.number(2, 90)} boosts</span><span>${w.number(2, 900)} favorites</span></div>${many(w.number(3, 9), (i) => `<div class="status"><a href="/@n${i}">${w.name('person')}</a><div class="status__content">${w.sentence('chat')}</div><a>${w.number(1, 20)} hours ago</a><button>Reply</button></div>`)}<p>Create an account to follow people and reply to posts.</p>`,
      ),
    }),
  },
]
