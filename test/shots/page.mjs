const WORDS = {
  ru: {
    brand: 'Холод',
    menu: ['Услуги', 'Цены', 'Отзывы', 'Контакты'],
    title: 'Ремонт холодильников',
    lead: 'Мастер приезжает в день обращения, смотрит и называет цену до начала работ.',
    call: 'Вызвать мастера',
    cards: [
      ['За один визит', 'Мастер везёт запасные части с собой и чаще всего чинит сразу.'],
      ['Цена до начала', 'Сначала осмотр и смета, потом работа. Осмотр бесплатный.'],
      ['Год гарантии', 'На работу и на детали, с договором и чеком.'],
    ],
    heading: 'Как это устроено',
    text: 'Вы оставляете номер, диспетчер перезванивает и уточняет, что случилось. Мастер приезжает с запасными частями, и в девяти случаях из десяти чинит за один визит.',
  },
  en: {
    brand: 'Northside',
    menu: ['Services', 'Prices', 'Reviews', 'Contact'],
    title: 'Refrigerator repair',
    lead: 'The engineer comes the same day, looks, and names the price before the work begins.',
    call: 'Call an engineer',
    cards: [
      ['One visit', 'The engineer brings spare parts and mostly repairs at once.'],
      ['The price first', 'First a look and an estimate, then the work. The look is free.'],
      ['A year of warranty', 'For the work and for the parts, with a contract and a receipt.'],
    ],
    heading: 'How it works',
    text: 'Leave your number and the dispatcher calls back to ask what happened. The engineer brings spare parts, and nine times out of ten one visit is enough.',
  },
  ar: {
    brand: 'الشمال',
    menu: ['الخدمات', 'الأسعار', 'الآراء', 'اتصل بنا'],
    title: 'إصلاح الثلاجات',
    lead: 'يصل الفني في اليوم نفسه، ويفحص، ويحدد السعر قبل بدء العمل.',
    call: 'اطلب فنيًا',
    cards: [
      ['زيارة واحدة', 'يحضر الفني قطع الغيار معه ويصلح العطل فورًا في أغلب الأحيان.'],
      ['السعر أولًا', 'الفحص والتقدير قبل العمل، والفحص مجاني.'],
      ['ضمان لمدة عام', 'على العمل وعلى القطع، مع عقد وإيصال.'],
    ],
    heading: 'كيف نعمل',
    text: 'اترك رقمك وسيتصل بك المنسق ليسأل عمّا حدث. يحضر الفني قطع الغيار معه، وتكفي زيارة واحدة في أغلب الأحيان.',
  },
};

const STYLE = `
:root{color-scheme:light dark;--page:light-dark(#fff,#14171a);--tint:light-dark(#eef3f4,#1b2226);--brand:light-dark(#0b5d66,#7fd0d8)}
body{margin:0;background:var(--page);color:light-dark(#1d2529,#dfe5e8);font:17px/1.6 "Noto Sans","Noto Sans Arabic","DejaVu Sans",sans-serif}
nav,main,header>div{max-width:1040px;margin:auto;padding-inline:24px}
nav{display:flex;gap:28px;align-items:center;min-height:64px;font-size:15px;overflow:hidden;white-space:nowrap}
nav b{margin-inline-end:auto;font-size:19px;color:var(--brand)}
header{background:var(--tint);overflow:hidden}
header>div{padding-block:64px;display:grid;grid-template-columns:1fr 280px;gap:48px;align-items:center}
header svg{width:100%}
h1{font-size:clamp(32px,5vw,52px);line-height:1.15;margin:0 0 16px}
.call{display:inline-block;margin-top:12px;padding:12px 24px;border-radius:10px;background:var(--brand);color:var(--page);font-weight:600}
main{padding-block:32px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:20px;margin-bottom:32px}
.cards>div{padding:20px;border:1px solid #8883;border-radius:14px}
.cards p{margin:0}h3{margin:0 0 8px;font-size:18px}
@media(max-width:760px){header>div{grid-template-columns:1fr;padding-block:40px}header svg{display:none}nav span{display:none}}
`;

const FRIDGE =
  '<svg viewBox="0 0 200 200" fill="none" stroke="var(--brand)" stroke-width="3" aria-hidden="true"><rect x="55" y="10" width="90" height="172" rx="12"/><path d="M55 74h90M70 36v20M70 92v34M66 182v10M134 182v10"/></svg>';

/** An ordinary landing page: what stands in its head is asked for, and what stands first in its body. */
export function landing(lang, head, body = '') {
  const words = WORDS[lang] ?? WORDS.en;
  const cards = words.cards.map(([title, text]) => `<div><h3>${title}</h3><p>${text}</p></div>`);
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style>${head}</head>
<body><nav><b>${words.brand}</b>${words.menu.map((item) => `<span>${item}</span>`).join('')}</nav>
<header><div><div><h1>${words.title}</h1><p>${words.lead}</p><span class="call">${words.call}</span></div>${FRIDGE}</div></header>
<main>${body}<div class="cards">${cards.join('')}</div>${`<h2>${words.heading}</h2><p>${words.text}</p>`.repeat(4)}</main></body></html>`;
}

/** The landing page with Assent on it. */
export function page(lang, config, body = '') {
  const head = `<script>window.assentConfig=${JSON.stringify(config)}</script><script async src="/dist/assent.js"></script>`;
  return landing(lang, head, body);
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
      counter: { category: 'analytics', title: 'Visits', cookies: ['demo_visits'] },
      metrika: { preset: 'yandex-metrika', id: '12345678' },
      youtube: { preset: 'youtube' },
    },
    banner,
    ...over,
  };
}
