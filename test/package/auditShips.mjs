// `npm audit` of what goes out: the packages that were bundled, each in its version, and those that an owner adds.
// `npm audit --omit dev` would look at none of them: what is installed beside the package is nothing. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { components } = JSON.parse(readFileSync('build/sbom.json', 'utf8'));
const ranges = JSON.parse(readFileSync('package.json', 'utf8')).peerDependencies;
// What is bundled counts in its version, though a site may have another one besides.
const dependencies = Object.fromEntries(
  components.toReversed().map(({ name, version }) => [name, version ?? ranges[name]]),
);
const cwd = mkdtempSync(join(tmpdir(), 'assent-audit-'));
writeFileSync(join(cwd, 'package.json'), JSON.stringify({ private: true, dependencies }));
const npm = (...args) => spawnSync('npm', args, { cwd, stdio: 'inherit' }).status ?? 1;
const lock = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];
process.exitCode = npm(...lock) || npm('audit');
rmSync(cwd, { recursive: true, force: true });
