import { html } from 'hono/html';

/** A piece of a page, escaped already. */
export type Html = ReturnType<typeof html>;

/** In which language a page is, and whose it is. */
export type PageHead = { lang: string; owner: string };

/** Where the style sheet of all these pages is served. */
export const STYLE_PATH = '/admin/style.css';

/** A page of ours around its content. */
export function page({ lang, owner }: PageHead, title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title} · ${owner}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
${content}
</body>
</html>`;
}
