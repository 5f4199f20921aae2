import { readDocs } from '../../src/docs/renderDocs';
import type { Source } from '../../src/docs/source';

/** All pages of the docs, as their authors wrote them and with what is generated. */
export const pages: readonly Source[] = readDocs('demo/docs');
