import type { Entry } from '../searchIndex';
import { finderOf } from './find';

/** What the index's script left, and what this one leaves. */
type Left = { assentDocs?: Entry[]; assentDocsFind?: ReturnType<typeof finderOf> };

// The index comes first: whoever loads both says so.
const left = globalThis as Left;
left.assentDocsFind = finderOf(left.assentDocs ?? []);
