// Makes `openCookieDatabase.json` of the database's CSV: node make.mjs open-cookie-database.csv COMMIT
import { readFileSync, writeFileSync } from 'node:fs';

const [file = '', commit = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

/** Rows of a CSV with quotes. */
function rowsOf(csv) {
  const rows = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/y;
  let row = [];
  while (cells.lastIndex < csv.length) {
    const [, quoted, bare = '', end] = cells.exec(csv) ?? [];
    row.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Lifetimes as they are written there, in days; 0 for the session, `null` where none is told. */
function daysOf(said) {
  if (/session/i.test(said)) return 0;
  const [, count, unit = ''] = /^(\d+)\s*([a-z]+)/i.exec(said) ?? [];
  if (count === undefined) return null;
  const days = [
    [/^(s|min)/i, 1 / 1440],
    [/^h/i, 1 / 24],
    [/^d/i, 1],
    [/^w/i, 7],
    [/^mo/i, 30],
    [/^y/i, 365],
  ].find(([is]) => is.test(unit))?.[1];
  return days === undefined ? null : Math.ceil(Number(count) * days);
}

/** Letters alone, and no vendor's name in them, but nobody else's all the same. */
const OWN = /^(PHPSESSID|JSESSIONID|Optanon|CookieConsent$|AWSALB|AWSELB|ARRAffinity)/;

/** Names that many sites give to things of their own: they tell of a vendor only on the vendor's domain. */
function isPlain(name, vendor) {
  const bare = name.replace(/^_+|\*$/g, '');
  const [first = ''] = vendor.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const isNamed = first !== '' && bare.toLowerCase().includes(first);
  if (isNamed || OWN.test(bare)) return false;
  return (
    bare.length < 4 ||
    /^[a-z]+$/i.test(bare) ||
    /^(is|has|my|last|first|site|user|visitor|session|client|customer|cart|page|login|auth|access|refresh|csrf|xsrf|product|recently|country|currency|language|lang|locale|theme|consent|cookies?|privacy|gdpr|ab|test|utm|referr?er|device|browser|time|popup|banner|modal)([-_]?[a-z]+)*$/i.test(
      bare,
    )
  );
}

const PURPOSES = {
  A: 'analytics',
  M: 'marketing',
  P: 'functional',
  F: 'functional',
  N: 'functional',
  S: 'functional',
};
const all = rowsOf(text)
  .slice(1)
  .filter((row) => row.length === 10)
  .map(([, platform, category, name, domain, , life, controller, , wild]) => ({
    name: wild === '1' && !name.endsWith('*') ? `${name}*` : name,
    domains: [...new Set(domain.toLowerCase().match(/(?:[a-z0-9-]+\.)+[a-z]{2,}/g) ?? [])],
    vendor: controller || platform,
    purpose: PURPOSES[category[0]],
    days: daysOf(life),
  }))
  .filter(({ name, vendor, purpose }) => name && !/[\s/{<]/.test(name) && vendor && purpose);

const owners = new Map();
for (const { name, vendor } of all) owners.set(name, (owners.get(name) ?? new Set()).add(vendor));
const kept = all.filter(
  ({ name, domains, vendor }) =>
    domains.length > 0 || (!isPlain(name, vendor) && owners.get(name).size === 1),
);
const once = new Map(kept.map((one) => [`${one.name} ${one.vendor}`, one]));
const rows = [...once.values()]
  .map(({ name, domains, vendor, purpose, days }) => [
    name,
    vendor,
    purpose[0],
    days,
    // A name that many use counts on the vendor's own domain alone.
    ...(isPlain(name, vendor) || owners.get(name).size > 1 ? [domains.join(' ')] : []),
  ])
  .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
const hosts = new Map();
for (const { domains, vendor } of all) {
  for (const one of domains) hosts.set(one, (hosts.get(one) ?? new Set()).add(vendor));
}
const named = [...hosts]
  .filter(([, vendors]) => vendors.size === 1)
  .map(([host, [vendor]]) => [host, vendor])
  .sort();
const notice =
  'Open Cookie Database (https://github.com/jkwakman/Open-Cookie-Database), Apache License 2.0. Changed: a part of its columns and rows, other notation.';
const lines = (list) => list.map((one) => JSON.stringify(one)).join(',\n');
writeFileSync(
  'openCookieDatabase.json',
  `{\n"notice": ${JSON.stringify(notice)},\n"commit": ${JSON.stringify(commit)},\n"keys": [\n${lines(rows)}\n],\n"hosts": [\n${lines(named)}\n]\n}\n`,
);
console.log(all.length, rows.length, named.length);
