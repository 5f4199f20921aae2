import { auditEn } from './en';
import { auditRu } from './ru';

/** The words of an audit's report in each of the two languages. */
export const auditWords = { en: auditEn, ru: auditRu };
