// Moves the packages that the built command asks for beside its own code from devDependencies to
// dependencies, so that `npm prune --omit=dev` leaves those alone. For an image or a folder that only runs
// the receiver; all other packages stand in build/ already.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const described = JSON.parse(readFileSync('package.json', 'utf8'));
const files = new Set(['assent.js']);
const asked = new Set();
for (const file of files) {
  const code = readFileSync(`build/${file}`, 'utf8');
  for (const [, other] of code.matchAll(/["']\.\/([\w.-]+\.js)["']/g)) {
    // Comments of others name files of theirs.
    if (existsSync(`build/${other}`)) files.add(other);
  }
  for (const name of Object.keys(described.peerDependencies)) {
    if (code.includes(`("${name}")`)) asked.add(name);
  }
}

described.dependencies ??= {};
for (const name of [...asked].sort()) {
  described.dependencies[name] = described.devDependencies[name];
  delete described.devDependencies[name];
  delete described.peerDependencies[name];
}
writeFileSync('package.json', `${JSON.stringify(described, undefined, 2)}\n`);
console.log(`The program needs: ${Object.keys(described.dependencies).join(', ')}`);
