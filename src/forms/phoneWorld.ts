import type { MetadataJson } from 'libphonenumber-js/core';
import world from 'libphonenumber-js/metadata.min.json';

/** What every country's numbers look like, without the detail by which their kinds differ. */
export const metadata = world as unknown as MetadataJson; // the package types its JSON too loosely
