import { fetchByXhr } from '../effects/fetchByXhr';

export { fetchByXhr };

/** What an address answers; an answer that is a refusal comes as words about it. Rejects where none came. */
export async function textByXhr(url: string): Promise<string> {
  const response = await fetchByXhr(url);
  return response.ok ? response.text() : `${url} answered ${response.status}`;
}
