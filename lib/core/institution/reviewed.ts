// Decisions a person made about the lists: who owns a contested name, what to add, what to drop. The build applies them and lists the rest.

/**
 * Name key → id of the institution that a newspaper means by it. A name that two institutions claim and that is not here
 * stops the build.
 */
export const COLLISIONS: Readonly<Record<string, string>> = {
  // Taiwan short names of two characters that a mainland or Hong Kong house of the same name is far better known by.
  海华: 'cn-600243',
  华通: 'cn-002602',
  创意: 'global-unichip-corp',
  联合: 'cn-600358',
  国化: 'cn-600636',
  华泰: 'cn-601688',
  恒大: 'evergrande-group',
  中电: 'hk-00002',
  统一: 'hk-00220',
  // World brands before small listed firms of the same name.
  达能: 'danone',
  强生: 'johnson-and-johnson',
  百达: 'pictet-asset-management',
  aes: 'the-aes-corporation',
  // The listed company, not the parent that shares its short name.
  中国建材: 'hk-03323',
  太古地产: 'hk-01972',
  // The listing carries the name in capitals, the company is the same.
  minimax: 'minimax',
}
