import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptCommands, runUntil } from '../browser/apt';

/** The programs that are driven, with the Debian packages they come in. */
const PACKAGES = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
  nginx: 'nginx',
};

/** Name of a program that is driven. */
export type EngineCommand = keyof typeof PACKAGES;

const COMMANDS = Object.keys(PACKAGES) as EngineCommand[];

/** Path of a program on `PATH`; `undefined` where it is not there. */
export function findCommand(command: EngineCommand): string | undefined {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Installs what is missing, as root on Debian; throws with what to type where that does not help. */
export default function ensureEngines(): void {
  const missing = () => COMMANDS.filter((command) => !findCommand(command));
  const wanted = missing().map((command) => PACKAGES[command]);
  const commands = wanted.length > 0 ? aptCommands(...wanted) : [];
  if (commands.length > 0) console.log(`Not here, being installed with apt: ${wanted.join(' ')}`);
  if (runUntil(() => missing().length === 0, commands)) return;
  const packages = missing().map((command) => PACKAGES[command]);
  throw new Error(
    `${missing().join(', ')}: not on PATH, and could not be installed from here. On Debian type \`sudo apt-get install ${packages.join(' ')}\`, then run this again.`,
  );
}
