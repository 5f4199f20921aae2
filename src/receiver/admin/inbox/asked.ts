import { campaignTerm, searchTerms } from '../../../core/searchTerms';
import { isTab, type Tab } from '../../../core/workStates';
import type { InboxQuery } from '../../store/inbox/query';
import { dayBefore, isDay, startOfDay } from '../../zoneDays';

/** Characters of what somebody looks for. */
const MAX_CHARS = 200;

/** Which leads somebody wants to see, as it stands in the address of the list; days are `yyyy-mm-dd`. */
export type Asked = {
  q: string;
  campaign: string;
  show?: Tab;
  form?: string;
  from?: string;
  to?: string;
};

/** What an address asks for; what makes no sense in it is passed over. */
export function askedOf(get: (name: string) => string | undefined): Asked {
  const text = (name: string) => (get(name) ?? '').replaceAll('\0', '').trim().slice(0, MAX_CHARS);
  const [show, form, from, to] = [text('show'), text('form'), text('from'), text('to')];
  return {
    ...{ q: text('q'), campaign: text('campaign') },
    ...(isTab(show) && { show }),
    ...(form && { form }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}

/** The same as it stands in an address. */
export function queryOf({ q, campaign, show, form, from, to }: Asked): Record<string, string> {
  return {
    ...(q && { q }),
    ...(show && { show }),
    ...(form && { form }),
    ...(from && { from }),
    ...(to && { to }),
    ...(campaign && { campaign }),
  };
}

/** An address of the desk with what is asked for, and whatever else goes into it. */
export function addressOf(path: string, asked: Asked, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...queryOf(asked), ...more }).toString();
  return query ? `${path}?${query}` : path;
}

/** Whether more is asked than which tab of which form: how many such leads there are is not known beforehand. */
export function isNarrowed({ q, campaign, from, to }: Asked): boolean {
  return Boolean(q || campaign || from || to);
}

/** What the store is asked for; days are those of a zone, the server's own where it is `undefined`. */
export function inboxQueryOf(asked: Asked, zone: string | undefined): InboxQuery {
  const { q, campaign, show: tab, form, from, to } = asked;
  return {
    ...{ tab, form },
    from: from && startOfDay(from, zone),
    before: to && startOfDay(dayBefore(to, -1), zone),
    terms: [...searchTerms(q), ...[campaignTerm(campaign)].flatMap((term) => term ?? [])],
  };
}
