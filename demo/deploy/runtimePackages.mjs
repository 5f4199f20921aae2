// Moves the packages that the built command really imports from devDependencies to dependencies, so that
// `npm prune --omit=dev` leaves those alone. For an image or a folder that only runs the receiver.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const modules = readdirSync('build').filter((name) => name.endsWith('.js'));
const program = modules.map((name) => readFileSync(`build/${name}`, 'utf8')).join('\n');
const described = JSON.parse(readFileSync('package.json', 'utf8'));
const imported = [...program.matchAll(/(?:\bfrom|\bimport\()\s*["']([@a-z][\w@/.:-]*)["']/g)]
  .map(([, name]) => name)
  .filter((name) => !name.startsWith('node:'))
  .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));

described.dependencies ??= {};
for (const name of [...new Set(imported)].sort()) {
  const version = described.devDependencies[name] ?? described.dependencies[name];
  if (version === undefined) throw new Error(`${name} is imported and stands in no package.json.`);
  described.dependencies[name] = version;
  delete described.devDependencies[name];
}
writeFileSync('package.json', `${JSON.stringify(described, undefined, 2)}\n`);
console.log(`The program needs: ${Object.keys(described.dependencies).join(', ')}`);
