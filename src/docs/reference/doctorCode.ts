import type { Area } from '../../cli/doctor/finding';

/** What `assent doctor` may find, and what to do about it. */
export type DoctorCode = { area: Area; code: string; cause: string; remedy: string };
