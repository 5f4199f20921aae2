export { expect } from '@playwright/test';
export type { StampOptions } from '../../testing/awaitStamp';
export type { Consent } from '../../testing/consent';
export type { Allowed } from '../../testing/leaksOf';
export type { Answer } from '../../testing/note';
export { type ConsentFixtures, test } from '../../testing/test';
export type { Stamp } from '../../wire/stamp';
