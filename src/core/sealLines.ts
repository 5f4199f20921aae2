import type { SealPlan } from './sealPolicy';

/** What keeps an HTML minifier from a comment: all that are known leave conditional ones alone. */
const KEPT_COMMENT = '<!--[if assent]><![endif]-->';

/**
 * The seal's second line: the policy, which the browser's preload scanner obeys too, and JavaScript or not. Where the
 * first line has opened a comment, it ends with this tag's own end, or, where something has written the
 * tag anew, with the comment after it: without an end the page would be gone.
 */
export function sealPolicyLine({ policy }: SealPlan): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" data-assent-seal=-->${KEPT_COMMENT}`;
}

/**
 * The text of the seal's first line. It reads the record as `decodeRecord` and `decide` do: copies of the cookie
 * that disagree are none, nor is a record with an id named twice. Where everything is granted it opens a comment over
 * the policy; where something is, it writes a wider one first. It leaves `window.assentSeal` behind: the
 * cookie that it saw, what the history's entry was left with, and then all that the browser held.
 */
export function sealScript({ cookie, revision, policy, opens }: SealPlan): string {
  const day = '[1-9]\\d{0,5}';
  const name = cookie.replace(/[$*+.^|]/g, '\\$&');
  const record = `^[^=]*=?1\\.${revision}\\.(0|${day})\\.(${day})\\.(?!.*([A-Z]|\\b(\\w+)-.*~\\4-))(\\w+-[01](~\\w+-[01])*)(\\.[\\da-f-]{36})?$`;
  const hosts = Object.entries(opens).map(
    ([id, list]) =>
      `${/^\d/.test(id) ? `"${id}"` : id}:"${list.map((host) => ` ${host}`).join('')}"`,
  );
  const isLocal = hosts.some((line) => /[ .]localhost\b| 127\./.test(line));
  return [
    // Moved down, or merged into a page that stands: writing now would wipe the page out.
    '(d=>{if(d.body)return;',
    'let s=assentSeal=[],h=s[1]=history.state?.assent||{},g=h.once||"",a=1,n=Date.now()/864e5,c=[],x="",k,m;',
    'onsecuritypolicyviolation=e=>s.push(e);',
    // A frame without an origin may not even ask.
    `try{c=[...new Set(d.cookie.match(/(?<=^|; )${name}=[^;]*/g))]}catch{}`,
    `m=/${record}/.exec((s[0]=c[1]?0:c[0])||h.record);`,
    'm&&m[1]<=n+1&&n<m[2]&&(x="~"+m[5]+"~");',
    `m={${hosts.join()}};`,
    'for(k in m)x.includes("~"+k+"-1~")?g+=m[k]:a=0;',
    `(a||g)&&d.write((a?"":'<meta http-equiv=Content-Security-Policy content="'+"${policy}"`,
    // A host without a scheme is no place for a socket.
    `+g.replace(/\\S+/g,"$& wss://$&${isLocal ? ' ws://$&' : ''}")+'">')+"<!--")`,
    '})(document)',
  ].join('');
}
