import { watchNews } from './watchNews';

watchNews(document, { fetch: (address) => fetch(address), everyMs: 15_000 });
