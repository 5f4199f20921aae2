import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' жана ',
  'banner.title': 'Куки файлдарына макулдук',
  'banner.text':
    'Сиздин макулдугуңуз менен сайт куки файлдарын төмөнкү максаттарда колдонот: {aims}; маалыматтарды үчүнчү тараптар да алышы мүмкүн. Тандооңузду каалаган убакта өзгөртүп же кайтарып алсаңыз болот; толугураак: {policy}.',
  'banner.policy': 'купуялык саясаты',
  'banner.accept': 'Баарын кабыл алуу',
  'banner.decline': 'Баш тартуу',
  'banner.choose': 'Тандоо',
  'banner.reopen': 'Куки жөндөөлөрү',
  'aim.functional': 'сайтты колдонуунун ыңгайлуулугу',
  'aim.analytics': 'кирүүлөрдүн статистикасы',
  'aim.marketing': 'жарнама көрсөтүү',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Куки файлдарынын жөндөөлөрү',
  'preferences.intro':
    'Эмнеге уруксат берерин чечиңиз. Тандооңузду ушул жерден каалаган убакта өзгөртүп же кайтарып алсаңыз болот.',
  'preferences.save': 'Тандоону сактоо',
  'preferences.withdraw': 'Макулдукту кайтаруу',
  'preferences.withdraw.note':
    'Макулдук кайтарылгандан кийин, иштеп жатканды башкача токтотууга мүмкүн болбосо, барак кайра жүктөлөт.',
  'preferences.close': 'Жабуу',
  'preferences.always': 'Дайыма күйүк',
  'preferences.savedAt': 'Тандоо күнү: {date}. Күчүндө болуу мөөнөтүнүн аягы: {expires}.',
  'preferences.unsaved': 'Сиз али тандоо жасай элексиз: милдеттүү эмес эч нерсе күйгүзүлгөн эмес.',
  'preferences.gpc':
    'Браузериңиз маалыматтарды өткөрүп бербөөнү суранат (Global Privacy Control): өзүңүз күйгүзмөйүнчө өчүк.',
  'preferences.services': 'Кызматтар',
  'preferences.cookies': 'Куки файлдары',
  'preferences.storage': 'Сактагыч',
  'preferences.hosts': 'Даректер',
  'preferences.life.session': 'браузер жабылганга чейин',
  'preferences.life.endless': 'өчүрүлгөнгө чейин',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Зарыл',
  'category.necessary.description':
    'Сайттын иштеши үчүн керек. Тандооңуздун өзү да ушул жерде сакталат: баш тартсаңыз, кирүүчүнүн номери жок.',
  'category.functional.title': 'Ыңгайлуулук',
  'category.functional.description':
    'Жөндөөлөрдү эстеп калат жана кошумча мүмкүнчүлүктөрдү күйгүзөт.',
  'category.analytics.title': 'Статистика',
  'category.analytics.description':
    'Кайсы барактар окулганын жана эмнени жакшыртууга болорун түшүнүүгө жардам берет.',
  'category.marketing.title': 'Жарнама',
  'category.marketing.description':
    'Жарнама көрсөтүү, анын натыйжасын баалоо жана башка сайттардын кыстарылган материалдары үчүн керек.',
  'category.browserInfo':
    'Бул макулдук берилсе, тандооңуз жана өтүнмөлөрүңүз менен кошо браузер жөнүндө маалымат жөнөтүлөт: аталышы жана версиясы, система, тил, убакыт алкагы, экран менен терезенин өлчөмү, кайдан келгениңиз, кирген биринчи барак жана жарнама өнөктүгүнүн белгилери: биринчи жана акыркы кирүүңүз боюнча; аларды браузериңиз эстеп калат.',
  'category.browserInfo.identifiers': 'Ошондой эле бул кукилердин маанилери: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Браузериңиз Global Privacy Control сигналын жөнөттү. Өчүк: {categories}.',
  'gpc.choices': 'Купуялык боюнча тандооңуз',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '«{service}» кызматынын материалы',
  'placeholder.text':
    'Ал сиз уруксат бергенде гана жүктөлөт; ошондо кызмат куки файлдарын сактай алат.',
  'placeholder.once': 'Бир жолу көрсөтүү',
  'placeholder.always': 'Бул кызматка дайыма уруксат берүү',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Өтүнмө калтырыңыз',
  'form.submit': 'Жөнөтүү',
  'form.sending': 'Жөнөтүлүүдө…',
  'form.failed':
    'Жөнөтүү мүмкүн болгон жок: {reason}. Жазгандарыңыздын баары ордунда, кайра аракет кылыңыз.',
  'form.failed.phone': 'Же чалыңыз: {phone}.',
  'form.close': 'Жабуу',
  'form.reason.network': 'сервер менен байланыш жок',
  'form.outdated':
    'Сайт ушул арада жаңыртылды, бул барактан эми эч нерсе жөнөтүүгө болбойт. Жазганыңыз ушул жерде: көчүрүп алып, баракты кайра жүктөңүз.',
  'form.required': 'милдеттүү',
  'form.optional': 'каалооңузга жараша',
  'form.full': 'Толук текст',
  'form.address': 'Өзүнчө баракта ачуу',
  'field.name': 'Атыңыз',
  'field.phone': 'Телефон',
  'field.email': 'Эл. почта',
  'field.message': 'Билдирүү',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Рахмат. Өтүнмөңүз кабыл алынды.',
  'form.waiting':
    'Жөнөтүү мүмкүн болгон жок: {reason}. Өтүнмө ушул түзмөктө сакталды жана өзү жөнөтүлөт.',
  'form.cancel': 'Жөнөтпөө',
  'form.cancelled': 'Өтүнмө жөнөтүлбөйт. Жазгандарыңыздын баары ордунда.',
  'form.cancelled.unclear': 'Өтүнмө кайра жөнөтүлбөйт, бирок ал жетип калган болушу мүмкүн.',
  'form.reason.timeout': 'сервер өз убагында жооп берген жок',
  'form.reason.server': 'сервердеги ката ({status})',
  'form.reason.refused': 'сервер маалыматтарды кабыл албады ({status})',
  'form.reason.insecure': 'барак корголбогон байланыш менен ачылган',
  'form.invalid': 'Белгиленген талааларды текшериңиз.',
  'form.error.required': '«{label}» талаасын толтуруңуз.',
  'form.error.email': 'Почта дарегин текшериңиз: анда «@» белгиси жана домен болушу керек.',
  'form.error.phone': 'Номер толук эмес окшойт. Текшериңиз; туура болсо, кайра жөнөтүңүз.',
  'form.error.phone.suggest':
    'Балким, бул номерди айткыңыз келдиби: {phone}? Жазган номериңиз туура болсо, кайра жөнөтүңүз.',
  'form.error.consent': 'Бул макулдуксуз өтүнмөнү жөнөтүүгө болбойт.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Өтүнмөңүз ({time}) дагы эле жөнөтүүнү күтүп жатат.',
  'form.left.sent': 'Өтүнмөңүз ({time}) кабыл алынды.',
  'form.left.failed': 'Өтүнмөңүздү ({time}) жөнөтүү мүмкүн болгон жок: {reason}.',
  'form.left.unclear': 'Өтүнмөңүз ({time}) жеткен-жетпегени белгисиз: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Чечимиңиз жөнүндө кол коюлган дүмүрчөк:',
  'receipt.save': 'Сактоо',
  'receipt.show': 'Көрүү жана басып чыгаруу',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'өтүнмөм боюнча мени менен байланышуу',
  'purpose.newsletter.title': 'мага жарнамалык билдирүүлөрдү жөнөтүү',
  'purpose.service.title': 'мага кызмат көрсөтүү',
  'consent.label':
    'Маалыматтарды кармоочуга ({addressee}) жеке маалыматтарымды төмөнкү максатта иштетүүгө макулдук берем: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Жеке маалыматтарды иштетүүгө макулдук',
  'consent.edition': 'Редакциясы: {version}',
  'consent.body':
    '{site} сайтындагы форманы толтуруу менен, мен маалыматтарды кармоочуга жеке маалыматтарымды иштетүүгө өз ыктыярым менен эркин макулдук берем.',
  'consent.operator': 'Маалыматтарды кармоочу: {operator}',
  'consent.inn': 'салык номери (ИНН) {inn}',
  'consent.ogrn': 'каттоо номери (ОГРН) {ogrn}',
  'consent.ogrnip': 'каттоо номери (ОГРНИП) {ogrn}',
  'consent.purpose': 'Максаты: {purpose}.',
  'consent.subject': 'Кимдин маалыматтары: меники, форманы толтурган адамдыкы.',
  'consent.data': 'Кайсы маалыматтар: {data}.',
  'consent.actions':
    'Алар менен жасалуучу аракеттер: чогултуу, жазуу, сактоо, тактоо, алуу, колдонуу, бөгөттөө, өчүрүү жана жок кылуу, компьютердин жардамы менен жана ансыз.',
  'consent.actions.share':
    'Алар менен жасалуучу аракеттер: чогултуу, жазуу, сактоо, тактоо, алуу, колдонуу, төмөндө аталган алуучуларга берүү, бөгөттөө, өчүрүү жана жок кылуу, компьютердин жардамы менен жана ансыз.',
  'consent.recipients': 'Кимге берилет: {recipients}.',
  'consent.recipients.none': 'Кимге берилет: эч кимге.',
  'consent.term':
    'Мөөнөтү, күн менен: {days}, форма жөнөтүлгөн күндөн баштап, же макулдук эртерээк кайтарылса, ошол убакытка чейин.',
  'consent.withdraw':
    'Макулдукту каалаган убакта маалыматтарды кармоочуга жазып, кайтарып алууга болот: {contact}.',
  'consent.act':
    'Макулдук форманын жанындагы уячаны белгилөө жана жөнөтүү баскычын басуу аркылуу берилет.',
  'notice.label':
    '{operator} өтүнүчүңүздү аткаруу үчүн маалыматтарыңызды ({data}) иштетет: {purpose}.',
  'notice.title': 'Бул форманын маалыматтары кантип иштетилет',
  'notice.body':
    'Сиз {site} сайтындагы форма аркылуу бизге өзүңүз кайрыласыз; маалыматтар жооп берүү үчүн керек, ошондуктан өзүнчө макулдук талап кылынбайт.',
  'notice.withdraw':
    'Каалаган убакта каршы болууга же маалыматтарды өчүрүүнү суранууга болот: {contact}.',
  'data.name': 'аты',
  'data.phone': 'телефон номери',
  'data.email': 'электрондук почта дареги',
  'data.message': 'билдирүүнүн тексти',
};
