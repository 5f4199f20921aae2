import { packText } from './packText';
import type { SealPlan } from './sealPolicy';

/** How long the first line's text may be before what stands in it more than once is said once, in bytes. */
export const MAX_SEAL_BYTES = 1024;

/**
 * The seal's second line: the policy, which the browser's preload scanner obeys too, and JavaScript or not. Where the
 * first line has begun a tag, this one ends it.
 */
export function sealPolicyLine({ policy }: SealPlan): string {
  return `<meta http-equiv=Content-Security-Policy content="${policy}" data-assent-seal>`;
}

/**
 * The text of the seal's first line. It reads the record as `decodeRecord` and `decide` do: copies of the cookie
 * that disagree are none, nor is a record with an id named twice. Where something is granted it begins a tag that
 * has a `content` of its own, and of two of a name the first counts: a wider policy, or none at all where everything is
 * granted. It leaves `window.assentSeal` behind: the record as it stood in cookies, what the history's entry was left
 * with, and then all that the browser held.
 */
export function sealScript(plan: SealPlan): string {
  const plain = scriptOf(plan, wordsOf(plan, true));
  if (plain.length <= MAX_SEAL_BYTES) return plain;
  const words = wordsOf(plan, false);
  const { packed, letters } = packText(words);
  return scriptOf(plan, words, packed, `for(m of"${letters}")w=(m=w.split(m)).join(m.pop());`);
}

/** The text of the one line of a page whose policy comes from the server: it leaves behind what the first line does. */
export function sealTraceScript(plan: SealPlan): string {
  return `${traceOf(plan)}}`;
}

/** How each first line begins, up to what it says. Moved down, or merged into a page that stands, it does nothing: writing would wipe the page out. */
function traceOf({ cookie }: SealPlan, more = ''): string {
  const name = cookie.replace(/[$*+.^|]/g, '\\$&');
  return [
    `if(!document.body){let c=[],h=history.state?.assent,s=assentSeal=[c,h]${more};`,
    'onsecuritypolicyviolation=e=>s.push(e);',
    // A frame without an origin may not even ask.
    `try{c.push(...new Set(document.cookie.match(/(?<=(^|; )${name}=)[^;]*/g)))}catch{}`,
  ].join('');
}

function scriptOf(plan: SealPlan, words: string, packed = words, unpack = ''): string {
  const record = `^1\\.${plan.revision}\\.(0|[1-9]\\d*)\\.([1-9]\\d{0,5})\\.(?!.*\\b(\\w+-).*~\\3)(([a-z\\d_]+-[01]~?\\b)+)(\\.[\\da-f-]{36})?$`;
  const isLocal = /[ .]localhost\b| 127\./.test(words);
  return [
    traceOf(plan, `,a,m,g=h?.once||"",n=new Date/864e5,w="${packed}"`),
    unpack,
    // Where there is nothing to grant, nothing is granted.
    Object.keys(plan.opens)[0] &&
      `(m=/${record}/.exec(c[c[1]?-1:0]||h?.record))&&m[1]<=n+1&n<m[2]&&w.replace(/;(\\w+)([^;]*)/g,(_,k,v)=>m[4].match(\`\\\\b\${k}-1\`)?g+=v:a=0,a=" ");`,
    // Optimisers leave what writes alone, by these very words.
    '(a||g)&&document.write(`<meta content="${a||w.split`;`[0]+g',
    words.includes(' .') ? '.replace(/ \\.(\\S+)/g," $1 *.$1")' : '',
    // A host without a scheme is no place for a socket.
    `.replace(/\\S+/g,"$& wss://$&${isLocal ? ' ws://$&' : ''}")}"a=\`)}`,
  ].join('');
}

/** The policy and what each id opens, in a word: `policy;id host host;id`; shorter, a dot before a host that `*.` stands before too. */
function wordsOf({ policy, opens }: SealPlan, isShort: boolean): string {
  const each = Object.entries(opens).map(([id, hosts]) => {
    const words = hosts.flatMap((host) => {
      if (hosts.includes(host.replace('*.', '')) && host.startsWith('*.')) return [];
      return hosts.includes(`*.${host}`) ? `.${host}` : host;
    });
    return [id, ...(isShort ? words : hosts)].join(' ');
  });
  return [policy, ...each].join(';');
}
