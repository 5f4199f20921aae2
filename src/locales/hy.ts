import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' և ',
  'banner.title': 'Համաձայնություն քուքիների վերաբերյալ',
  'banner.text':
    'Ձեր համաձայնությամբ կայքն օգտագործում է քուքիներ հետևյալ նպատակով՝ {aims}. տվյալներ կարող են ստանալ նաև երրորդ անձինք։ Ցանկացած պահի կարող եք փոխել կամ հետ կանչել Ձեր ընտրությունը. մանրամասները՝ {policy}։',
  'banner.policy': 'գաղտնիության քաղաքականությունում',
  'banner.accept': 'Ընդունել բոլորը',
  'banner.decline': 'Մերժել',
  'banner.choose': 'Ընտրել',
  'banner.reopen': 'Քուքիների կարգավորումներ',
  'aim.functional': 'կայքի հարմարավետություն',
  'aim.analytics': 'այցելությունների վիճակագրություն',
  'aim.marketing': 'գովազդի ցուցադրում',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Քուքիների կարգավորումներ',
  'preferences.intro':
    'Որոշեք, թե ինչ թույլատրել։ Ձեր ընտրությունը կարող եք այստեղ ցանկացած պահի փոխել կամ հետ կանչել։',
  'preferences.save': 'Պահպանել ընտրությունը',
  'preferences.withdraw': 'Հետ կանչել',
  'preferences.withdraw.note':
    'Հետ կանչելուց հետո էջը կրկին կբեռնվի, եթե գործարկվածն այլ կերպ հնարավոր չէ կանգնեցնել։',
  'preferences.close': 'Փակել',
  'preferences.always': 'Միշտ միացված է',
  'preferences.savedAt': 'Ընտրության ամսաթիվը՝ {date}, գործում է մինչև՝ {expires}։',
  'preferences.unsaved': 'Դուք դեռ ընտրություն չեք կատարել. ոչ պարտադիր ոչինչ միացված չէ։',
  'preferences.gpc':
    'Ձեր դիտարկիչը խնդրում է չփոխանցել տվյալներ (Global Privacy Control). անջատված է, քանի դեռ ինքներդ չեք միացրել։',
  'preferences.services': 'Ծառայություններ',
  'preferences.cookies': 'Քուքիներ',
  'preferences.storage': 'Պահոց',
  'preferences.hosts': 'Հասցեներ',
  'preferences.life.session': 'մինչև դիտարկիչի փակումը',
  'preferences.life.endless': 'մինչև ջնջվելը',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Անհրաժեշտ',
  'category.necessary.description':
    'Պետք են կայքի աշխատանքի համար։ Այստեղ պահվում է նաև Ձեր ընտրությունը՝ առանց այցելուի համարի, եթե հրաժարվել եք։',
  'category.functional.title': 'Հարմարավետություն',
  'category.functional.description':
    'Հիշում են կարգավորումները և միացնում լրացուցիչ հնարավորություններ։',
  'category.analytics.title': 'Վիճակագրություն',
  'category.analytics.description':
    'Օգնում են հասկանալ, թե որ էջերն են դիտում և ինչը կարելի է բարելավել։',
  'category.marketing.title': 'Գովազդ',
  'category.marketing.description':
    'Պետք են գովազդի ցուցադրման, դրա արդյունքի գնահատման և այլ կայքերի ներկառուցված նյութերի համար։',
  'category.browserInfo':
    'Այս համաձայնության դեպքում Ձեր ընտրության և հայտերի հետ ուղարկվում են տեղեկություններ դիտարկիչի մասին՝ անվանումը և տարբերակը, համակարգը, լեզուն, ժամային գոտին, էկրանի և պատուհանի չափը, թե որտեղից եք եկել, այցի առաջին էջը և գովազդային արշավի պիտակները՝ ինչպես առաջին, այնպես էլ վերջին այցի. դրանք պահվում են Ձեր դիտարկիչում։',
  'category.browserInfo.identifiers': 'Նաև հետևյալ քուքիների արժեքները՝ {names}։',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Ձեր դիտարկիչն ուղարկել է Global Privacy Control ազդանշանը։ Անջատված է՝ {categories}։',
  'gpc.choices': 'Ձեր գաղտնիության ընտրությունը',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '«{service}» ծառայության նյութ',
  'placeholder.text':
    'Այն կբեռնվի միայն Ձեր թույլտվությամբ. այդ դեպքում ծառայությունը կկարողանա պահել քուքիներ։',
  'placeholder.once': 'Ցուցադրել մեկ անգամ',
  'placeholder.always': 'Միշտ թույլատրել այս ծառայությունը',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Թողեք հայտ',
  'form.submit': 'Ուղարկել',
  'form.sending': 'Ուղարկվում է…',
  'form.failed': 'Չհաջողվեց ուղարկել՝ {reason}։ Ձեր մուտքագրածը տեղում է, փորձեք կրկին։',
  'form.failed.phone': 'Կամ զանգահարեք՝ {phone}։',
  'form.close': 'Փակել',
  'form.reason.network': 'սերվերի հետ կապ չկա',
  'form.outdated':
    'Կայքն այդ ընթացքում թարմացվել է, և այս էջից այլևս հնարավոր չէ ուղարկել։ Գրածն այստեղ է մնացել. պատճենեք այն և կրկին բեռնեք էջը։',
  'form.required': 'պարտադիր',
  'form.optional': 'ըստ ցանկության',
  'form.full': 'Ամբողջական տեքստը',
  'form.address': 'Բացել առանձին էջում',
  'field.name': 'Անուն',
  'field.phone': 'Հեռախոս',
  'field.email': 'Էլ. փոստ',
  'field.message': 'Հաղորդագրություն',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Շնորհակալություն։ Ձեր հայտն ընդունված է։',
  'form.waiting':
    'Չհաջողվեց ուղարկել՝ {reason}։ Հայտը պահված է այս սարքում և կուղարկվի ինքնաբերաբար։',
  'form.cancel': 'Չուղարկել',
  'form.cancelled': 'Հայտը չի ուղարկվի։ Ձեր մուտքագրածը տեղում է։',
  'form.cancelled.unclear': 'Հայտն այլևս չի ուղարկվի, բայց գուցե արդեն տեղ է հասել։',
  'form.reason.timeout': 'սերվերը ժամանակին չպատասխանեց',
  'form.reason.server': 'սխալ սերվերում ({status})',
  'form.reason.refused': 'սերվերը չընդունեց տվյալները ({status})',
  'form.reason.insecure': 'էջը բացված է առանց պաշտպանված կապի',
  'form.invalid': 'Ստուգեք նշված դաշտերը։',
  'form.error.required': 'Լրացրեք «{label}» դաշտը։',
  'form.error.email': 'Ստուգեք էլ. փոստի հասցեն. դրանում պետք է լինեն «@» և դոմեն։',
  'form.error.phone': 'Համարը կարծես ամբողջական չէ։ Ստուգեք այն. եթե ճիշտ է, ուղարկեք կրկին։',
  'form.error.phone.suggest':
    'Գուցե նկատի ունեիք {phone} համա՞րը։ Եթե մուտքագրված համարը ճիշտ է, ուղարկեք կրկին։',
  'form.error.consent': 'Առանց այս համաձայնության հայտը հնարավոր չէ ուղարկել։',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Ձեր հայտը ({time}) դեռ սպասում է ուղարկման։',
  'form.left.sent': 'Ձեր հայտը ({time}) ընդունված է։',
  'form.left.failed': 'Ձեր հայտը ({time}) չհաջողվեց ուղարկել՝ {reason}։',
  'form.left.unclear': 'Հայտնի չէ, թե արդյոք Ձեր հայտը ({time}) տեղ է հասել՝ {reason}։',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Ստորագրված անդորրագիր Ձեր որոշման մասին՝',
  'receipt.save': 'Պահպանել',
  'receipt.show': 'Դիտել և տպել',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'կապվել ինձ հետ իմ հայտի առնչությամբ',
  'purpose.newsletter.title': 'ուղարկել ինձ գովազդային հաղորդագրություններ',
  'purpose.service.title': 'մատուցել ինձ ծառայություն',
  'consent.label':
    'Համաձայն եմ իմ անձնական տվյալների մշակմանը հետևյալ նպատակով՝ {purpose}։ Մշակող՝ {addressee}',
  'consent.addressee': '{operator}',
  'consent.title': 'Անձնական տվյալների մշակման համաձայնություն',
  'consent.edition': 'Խմբագրություն՝ {version}',
  'consent.body':
    'Լրացնելով ձևը {site} կայքում՝ ես ազատորեն, իմ կամքով և իմ շահերից ելնելով մշակողին տալիս եմ իմ անձնական տվյալների մշակման համաձայնություն։',
  'consent.operator': 'Մշակող՝ {operator}',
  'consent.inn': 'հարկային համար (INN) {inn}',
  'consent.ogrn': 'գրանցման համար (OGRN) {ogrn}',
  'consent.ogrnip': 'գրանցման համար (OGRNIP) {ogrn}',
  'consent.purpose': 'Նպատակը՝ {purpose}։',
  'consent.subject': 'Ում տվյալներն են՝ իմ, այսինքն՝ ձևը լրացնողի։',
  'consent.data': 'Որ տվյալները՝ {data}։',
  'consent.actions':
    'Ինչ են անում դրանց հետ՝ հավաքում, գրանցում, պահպանում, ճշգրտում, դուրս բերում, օգտագործում, ուղեփակում, ջնջում և ոչնչացնում են՝ համակարգչի միջոցով և առանց դրա։',
  'consent.actions.share':
    'Ինչ են անում դրանց հետ՝ հավաքում, գրանցում, պահպանում, ճշգրտում, դուրս բերում, օգտագործում, փոխանցում ստորև նշված ստացողներին, ուղեփակում, ջնջում և ոչնչացնում են՝ համակարգչի միջոցով և առանց դրա։',
  'consent.recipients': 'Ում են փոխանցում՝ {recipients}։',
  'consent.recipients.none': 'Ում են փոխանցում՝ ոչ մեկի։',
  'consent.term':
    'Ժամկետը, օրերով՝ {days}, ձևն ուղարկելու պահից կամ մինչև հետկանչը, եթե այն ավելի շուտ լինի։',
  'consent.withdraw':
    'Համաձայնությունը կարելի է հետ կանչել ցանկացած պահի՝ գրելով մշակողին՝ {contact}։',
  'consent.act': 'Համաձայնությունը տրվում է ձևի վանդակը նշելով և ուղարկելու կոճակը սեղմելով։',
  'notice.label':
    'Ձեր տվյալները ({data}) կմշակվեն Ձեր խնդրանքը կատարելու համար՝ {purpose}։ Մշակող՝ {operator}։',
  'notice.title': 'Ինչպես են մշակվում ձևի տվյալները',
  'notice.body':
    'Դուք ինքներդ եք դիմում մեզ {site} կայքի ձևի միջոցով. տվյալներն անհրաժեշտ են պատասխանելու համար, ուստի առանձին համաձայնություն չի պահանջվում։',
  'notice.withdraw': 'Ցանկացած պահի կարող եք առարկել կամ խնդրել ջնջել տվյալները՝ {contact}։',
  'data.name': 'անուն',
  'data.phone': 'հեռախոսահամար',
  'data.email': 'էլ. փոստի հասցե',
  'data.message': 'հաղորդագրության տեքստ',
};
