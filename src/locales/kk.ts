import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' және ',
  'banner.title': 'Куки файлдарына келісім',
  'banner.text':
    'Келісіміңізбен сайт куки файлдарын мына мақсатта пайдаланады: {aims}; деректерді бөгде сервистер де алуы мүмкін. Таңдауды кез келген уақытта өзгертуге немесе кері қайтарып алуға болады; толығырақ\u00a0— {policy}.',
  'banner.policy': 'құпиялылық саясатында',
  'banner.accept': 'Бәрін қабылдау',
  'banner.decline': 'Бас тарту',
  'banner.choose': 'Таңдау',
  'banner.reopen': 'Куки параметрлері',
  'aim.functional': 'сайтты пайдалану қолайлылығы',
  'aim.analytics': 'келушілер статистикасы',
  'aim.marketing': 'жарнама көрсету',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Куки параметрлері',
  'preferences.intro':
    'Неге рұқсат беретініңізді шешіңіз. Таңдауды осы жерде кез келген уақытта өзгертуге немесе кері қайтарып алуға болады.',
  'preferences.save': 'Таңдауды сақтау',
  'preferences.withdraw': 'Келісімді қайтарып алу',
  'preferences.withdraw.note':
    'Келісім қайтарып алынғаннан кейін, іске қосылғанды басқаша тоқтату мүмкін болмаса, бет қайта жүктеледі.',
  'preferences.close': 'Жабу',
  'preferences.always': 'Әрқашан қосулы',
  'preferences.savedAt': 'Таңдау жасалған күн: {date}. Қолданылу мерзімінің соңы: {expires}.',
  'preferences.unsaved': 'Сіз әлі таңдау жасаған жоқсыз: міндетті еместің ешқайсысы қосылмаған.',
  'preferences.gpc':
    'Браузеріңіз деректерді бермеуді сұрайды (Global Privacy Control): өзіңіз қоспайынша өшірулі.',
  'preferences.services': 'Сервистер',
  'preferences.cookies': 'Куки',
  'preferences.storage': 'Қойма',
  'preferences.hosts': 'Мекенжайлар',
  'preferences.life.session': 'браузер жабылғанға дейін',
  'preferences.life.endless': 'өшірілгенге дейін',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Қажетті',
  'category.necessary.description':
    'Сайттың жұмысы үшін қажет. Таңдауыңыздың өзі де осында сақталады: бас тартсаңыз, келуші нөмірінсіз.',
  'category.functional.title': 'Қолайлылық',
  'category.functional.description':
    'Параметрлерді есте сақтайды және қосымша мүмкіндіктерді қосады.',
  'category.analytics.title': 'Статистика',
  'category.analytics.description':
    'Қай беттер қаралатынын және нені жақсартуға болатынын түсінуге көмектеседі.',
  'category.marketing.title': 'Жарнама',
  'category.marketing.description':
    'Жарнама көрсету, оның нәтижесін бағалау және басқа сайттардың кірістірілген материалдары үшін қажет.',
  'category.browserInfo':
    'Осы келісім берілсе, таңдауыңызбен және өтінімдеріңізбен бірге браузер туралы мәліметтер жіберіледі: атауы мен нұсқасы, жүйе, тіл, уақыт белдеуі, экран мен терезенің өлшемі, қайдан келгеніңіз, кірген алғашқы бет және жарнама науқанының белгілері: алғашқы және соңғы кіруіңіз бойынша; олар браузеріңізде сақталады.',
  'category.browserInfo.identifiers': 'Сондай-ақ мына кукилердің мәндері: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Браузеріңіз Global Privacy Control сигналын жіберді. Өшірулі: {categories}.',
  'gpc.choices': 'Құпиялылық туралы таңдауыңыз',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '«{service}» сервисінің материалы',
  'placeholder.text':
    'Ол тек сіз рұқсат берсеңіз ғана жүктеледі; сонда сервис куки файлдарын сақтай алады.',
  'placeholder.once': 'Бір рет көрсету',
  'placeholder.always': 'Осы сервиске әрқашан рұқсат беру',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Өтінім қалдырыңыз',
  'form.submit': 'Жіберу',
  'form.sending': 'Жіберіліп жатыр…',
  'form.failed': 'Жіберу мүмкін болмады: {reason}. Енгізгеніңіздің бәрі орнында, қайталап көріңіз.',
  'form.failed.phone': 'Немесе қоңырау шалыңыз: {phone}.',
  'form.close': 'Жабу',
  'form.reason.network': 'сервермен байланыс жоқ',
  'form.outdated':
    'Сайт осы арада жаңартылды, бұл беттен енді жіберу мүмкін емес. Жазғаныңыз осында тұр: көшіріп алып, бетті қайта жүктеңіз.',
  'form.required': 'міндетті',
  'form.optional': 'қалауыңызша',
  'form.full': 'Толық мәтін',
  'form.address': 'Бөлек бетте ашу',
  'field.name': 'Атыңыз',
  'field.phone': 'Телефон',
  'field.email': 'Эл. пошта',
  'field.message': 'Хабарлама',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Рақмет. Өтінім қабылданды.',
  'form.waiting':
    'Жіберу мүмкін болмады: {reason}. Өтінім осы құрылғыда сақталды және өздігінен жіберіледі.',
  'form.cancel': 'Жібермеу',
  'form.cancelled': 'Өтінім жіберілмейді. Енгізгеніңіздің бәрі орнында.',
  'form.cancelled.unclear': 'Өтінім қайта жіберілмейді, бірақ ол жетіп үлгерген болуы мүмкін.',
  'form.reason.timeout': 'сервер уақытында жауап бермеді',
  'form.reason.server': 'сервердегі қате ({status})',
  'form.reason.refused': 'сервер деректерді қабылдамады ({status})',
  'form.reason.insecure': 'бет қорғалған қосылымсыз ашылған',
  'form.invalid': 'Белгіленген өрістерді тексеріңіз.',
  'form.error.required': '«{label}» өрісін толтырыңыз.',
  'form.error.email': 'Пошта мекенжайын тексеріңіз: онда «@» белгісі мен домен болуы керек.',
  'form.error.phone': 'Нөмір толық емес сияқты. Тексеріңіз; дұрыс болса, қайта жіберіңіз.',
  'form.error.phone.suggest':
    'Мүмкін, мына нөмір шығар: {phone}? Енгізілген нөмір дұрыс болса, қайта жіберіңіз.',
  'form.error.consent': 'Бұл келісімсіз өтінімді жіберу мүмкін емес.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Өтініміңіз ({time}) әлі жіберілуді күтіп тұр.',
  'form.left.sent': 'Өтініміңіз ({time}) қабылданды.',
  'form.left.failed': 'Өтініміңізді ({time}) жіберу мүмкін болмады: {reason}.',
  'form.left.unclear': 'Өтініміңіздің ({time}) жеткен-жетпегені белгісіз: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Шешіміңіз туралы қол қойылған түбіртек:',
  'receipt.save': 'Сақтау',
  'receipt.show': 'Көру және басып шығару',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'өтінімім бойынша менімен байланысу',
  'purpose.newsletter.title': 'маған жарнамалық хабарламалар жіберу',
  'purpose.service.title': 'маған қызмет көрсету',
  'consent.label':
    '{addressee} операторына дербес деректерімді мына мақсатта өңдеуге келісім беремін: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Дербес деректерді өңдеуге келісім',
  'consent.edition': 'Редакциясы: {version}',
  'consent.body':
    '{site} сайтындағы нысанды толтыра отырып, мен операторға дербес деректерімді өңдеуге еркін, өз еркіммен және өз мүддемде келісім беремін.',
  'consent.operator': 'Оператор: {operator}',
  'consent.inn': 'салық нөмірі (ИНН) {inn}',
  'consent.ogrn': 'тіркеу нөмірі (ОГРН) {ogrn}',
  'consent.ogrnip': 'тіркеу нөмірі (ОГРНИП) {ogrn}',
  'consent.purpose': 'Мақсаты: {purpose}.',
  'consent.subject': 'Кімнің деректері: менің, нысанды толтырушының деректері.',
  'consent.data': 'Қандай деректер: {data}.',
  'consent.actions':
    'Деректермен жасалатын әрекеттер: жинау, жазу, сақтау, нақтылау, алу, пайдалану, бұғаттау, өшіру және жою, компьютердің көмегімен де, онсыз да.',
  'consent.actions.share':
    'Деректермен жасалатын әрекеттер: жинау, жазу, сақтау, нақтылау, алу, пайдалану, төменде аталған алушыларға беру, бұғаттау, өшіру және жою, компьютердің көмегімен де, онсыз да.',
  'consent.recipients': 'Кімге беріледі: {recipients}.',
  'consent.recipients.none': 'Кімге беріледі: ешкімге.',
  'consent.term':
    'Мерзімі, күнмен: {days}, нысан жіберілген күннен бастап, немесе келісім ертерек қайтарып алынса, сол кезге дейін.',
  'consent.withdraw':
    'Келісімді кез келген уақытта операторға жазып, қайтарып алуға болады: {contact}.',
  'consent.act':
    'Келісім нысан жанындағы ұяшықты белгілеу және жіберу батырмасын басу арқылы беріледі.',
  'notice.label': '{operator} сұрауыңызды орындау үшін деректеріңізді ({data}) өңдейді: {purpose}.',
  'notice.title': 'Нысан деректері қалай өңделеді',
  'notice.body':
    'Сіз {site} сайтындағы нысан арқылы бізге өзіңіз жүгінесіз; деректер жауап беру үшін қажет, сондықтан бөлек келісім талап етілмейді.',
  'notice.withdraw':
    'Кез келген уақытта қарсылық білдіруге немесе деректерді өшіруді сұрауға болады: {contact}.',
  'data.name': 'аты',
  'data.phone': 'телефон нөмірі',
  'data.email': 'электрондық пошта мекенжайы',
  'data.message': 'хабарлама мәтіні',
};
