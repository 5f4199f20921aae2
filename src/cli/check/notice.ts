import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding } from '../../config/finding';
import type { AssentConfig } from '../../core/config';
import { policyFacts } from '../../core/policy/facts';
import {
  compareNotice,
  type NoticeDifference,
  printNotice,
  readNotice,
  registryNotice,
} from '../../core/registryNotice';
import { regimeOf } from '../../core/settings';
import { registerPacks } from '../../locales/all';
import { vendorsOf } from '../../receiver/intake/policies';
import { readFault, readText } from '../readText';

const LAW = ['152-FZ art. 22'];

/** What came of comparing a configuration with its notice. */
export type Compared =
  | { kind: 'compared'; findings: Finding[] }
  | { kind: 'unreadable'; message: string };

function noticeOf(config: AssentConfig) {
  const lang = regimeOf(config) === 'ru' ? 'ru' : 'en';
  const facts = policyFacts(config, lang, registerPacks[lang], vendorsOf(config));
  return { facts, sections: registryNotice(facts) };
}

/** The sheet of the notice to the regulator. */
export function sheetOf(config: AssentConfig): string {
  const { facts, sections } = noticeOf(config);
  return printNotice(facts, sections);
}

/** Compares the sheet in a file with the configuration; a relative path starts at `folder`. */
export async function compareWith(
  config: AssentConfig,
  file: string,
  folder: string,
): Promise<Compared> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(folder, file));
  } catch (error) {
    return { kind: 'unreadable', message: readFault(file, error, 'sheet') };
  }
  const read = readText(file, bytes);
  if (read.kind === 'unreadable') return read;
  const { facts, sections } = noticeOf(config);
  const sheet = readNotice(read.text);
  if (sheet.length === 0) {
    const message = `${file} is no sheet of the notice. Print one with \`assent check FILE --registry\`, and edit that.`;
    return { kind: 'unreadable', message };
  }
  const blank = facts.text('register.blank');
  const forms = Object.values(config.forms ?? {});
  const purposes = Object.keys(config.purposes ?? {}).filter((id) =>
    forms.some((form) => Object.hasOwn(form.purposes, id)),
  );
  const pathOf = (title: string) => {
    const id = purposes.find((_, index) => sections[index + 1]?.title === title);
    return id === undefined ? 'operator' : `purposes.${id}`;
  };
  const differences = compareNotice(sheet, sections, blank);
  return {
    kind: 'compared',
    findings: differences.map((one) => findingOf(one, pathOf(one.title))),
  };
}

function findingOf({ title, label, notice, config }: NoticeDifference, path: string): Finding {
  const told = { path, severity: 'error', code: 'notice-differs', law: LAW } as const;
  if (config === undefined) {
    return {
      ...told,
      ...{ path: 'purposes', value: title },
      message: `The notice names “${title}”, and the configuration does not.`,
      remedy: 'Take it out of the notice where the site no longer does it.',
    };
  }
  if (label === undefined) {
    return {
      ...told,
      value: title,
      message: `The notice does not name “${title}”.`,
      remedy: 'Add it: the sheet that `--registry` prints has its words.',
    };
  }
  return {
    ...told,
    value: notice ?? null,
    message: `Of “${title}”, “${label}”, the notice says “${notice ?? ''}”, and the configuration “${config}”.`,
    remedy: 'Correct whichever is not what the site does.',
  };
}
