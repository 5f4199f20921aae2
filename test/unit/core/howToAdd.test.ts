import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { howToAdd, OPTIONAL_PACKAGES } from '../../../src/core/howToAdd';

const described = JSON.parse(readFileSync('package.json', 'utf8'));

test.each(Object.entries(OPTIONAL_PACKAGES))(
  '%s@%s is what package.json lets stand beside the command, and asks of nobody',
  (name, release) => {
    expect(described.peerDependencies[name]).toMatch(RegExp(`^\\^${release}\\.`));
    expect(described.peerDependenciesMeta[name]).toEqual({ optional: true });
    expect(described.dependencies).toBeUndefined();
  },
);

test.each([
  [
    'a project',
    'file:///srv/site/node_modules/assent/build/run.js',
    'npm install pg@8 (with -g, if Assent was installed so)',
  ],
  [
    'what npx fetched for one call',
    'file:///root/.npm/_npx/3f1e/node_modules/assent/build/run.js',
    'npm install assent pg@8',
  ],
  [
    'the same on Windows',
    'C:\\Users\\a\\npm-cache\\_npx\\3f1e\\node_modules\\assent\\build\\run.js',
    'npm install assent pg@8',
  ],
])('in %s a package is added by one command', (_, program, command) => {
  expect(howToAdd('pg', program)).toBe(command);
});
