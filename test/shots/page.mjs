const WORDS = {
  ru: [
    'Ремонт холодильников',
    'Мастер приезжает в день обращения, смотрит и называет цену до начала работ.',
    'Как это устроено',
    'Вы оставляете номер, диспетчер перезванивает и уточняет, что случилось. Мастер приезжает с запасными частями, и в девяти случаях из десяти чинит за один визит.',
  ],
  en: [
    'Refrigerator repair',
    'The engineer comes the same day, looks and names the price before the work begins.',
    'How it works',
    'Leave your number and the dispatcher calls back to ask what happened. The engineer brings spare parts, and nine times out of ten one visit is enough.',
  ],
  ar: [
    'إصلاح الثلاجات',
    'يصل الفني في اليوم نفسه ويحدد السعر قبل بدء العمل.',
    'كيف نعمل',
    'اترك رقمك وسيتصل بك المنسق ليسأل عمّا حدث. يحضر الفني قطع الغيار معه، وتكفي زيارة واحدة في أغلب الأحيان.',
  ],
};

/** What the pictures are taken of: an ordinary page with text enough to scroll. */
export function page(lang, config, body = '') {
  const [title, lead, heading, text] = WORDS[lang];
  const paragraphs = `<h2>${heading}</h2><p>${text}</p>`.repeat(4);
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title>
<style>
:root{color-scheme:light dark}
body{margin:0;font:17px/1.6 "DejaVu Sans",Verdana,sans-serif}
header{padding:72px 24px;background:#8a9ba81f}
main,header>div{max-width:960px;margin:auto}main{padding:24px}
h1{font-size:clamp(32px,6vw,56px);line-height:1.1;margin:0 0 16px}
</style>
<script>window.assentConfig=${JSON.stringify(config)}</script>
<script async src="/dist/assent.js"></script></head>
<body><header><div><h1>${title}</h1><p>${lead}</p></div></header><main>${body}${paragraphs}</main></body></html>`;
}

/** A sound configuration with one service of its own and two of a preset. */
export function config(banner, over = {}) {
  return {
    operator: {
      name: 'ООО «Оптимум Сервис»',
      inn: '7718859585',
      ogrn: '1117746716691',
      address: 'Москва, ул. Примерная, 1',
      email: 'privacy@example.ru',
    },
    site: 'example.ru',
    policy: { url: '/privacy', version: '2026-11-01' },
    services: {
      counter: { category: 'analytics', title: 'Счётчик просмотров', cookies: ['demo_visits'] },
      metrika: { preset: 'yandex-metrika', id: '12345678' },
      youtube: { preset: 'youtube' },
    },
    banner,
    ...over,
  };
}
