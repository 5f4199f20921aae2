import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' va ',
  'banner.title': 'Cookie fayllariga rozilik',
  'banner.text':
    'Roziligingiz bilan sayt cookie fayllaridan quyidagi maqsadda foydalanadi: {aims}; maʼlumotlarni uchinchi tomon xizmatlari ham olishi mumkin. Tanlovingizni istalgan vaqtda oʻzgartirishingiz yoki qaytarib olishingiz mumkin; batafsil: {policy}.',
  'banner.policy': 'maxfiylik siyosati',
  'banner.accept': 'Barchasiga rozilik',
  'banner.decline': 'Rad etish',
  'banner.choose': 'Tanlash',
  'banner.reopen': 'Cookie sozlamalari',
  'aim.functional': 'saytdan foydalanish qulayligi',
  'aim.analytics': 'tashriflar statistikasi',
  'aim.marketing': 'reklama koʻrsatish',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Cookie sozlamalari',
  'preferences.intro':
    'Nimaga ruxsat berishni hal qiling. Tanlovingizni shu yerda istalgan vaqtda oʻzgartirishingiz yoki qaytarib olishingiz mumkin.',
  'preferences.save': 'Tanlovni saqlash',
  'preferences.withdraw': 'Rozilikni qaytarib olish',
  'preferences.withdraw.note':
    'Rozilik qaytarib olingach, ishga tushgan narsani boshqacha toʻxtatib boʻlmasa, sahifa qayta yuklanadi.',
  'preferences.close': 'Yopish',
  'preferences.always': 'Doim yoqilgan',
  'preferences.savedAt': 'Tanlov sanasi: {date}. Amal qilish muddati oxiri: {expires}.',
  'preferences.unsaved': 'Siz hali tanlov qilmagansiz: majburiy boʻlmagan hech narsa yoqilmagan.',
  'preferences.gpc':
    'Brauzeringiz maʼlumotlarni uzatmaslikni soʻramoqda (Global Privacy Control): oʻzingiz yoqmaguningizcha oʻchirilgan.',
  'preferences.services': 'Xizmatlar',
  'preferences.cookies': 'Cookie fayllari',
  'preferences.storage': 'Xotira',
  'preferences.hosts': 'Manzillar',
  'preferences.life.session': 'brauzer yopilguncha',
  'preferences.life.endless': 'oʻchirilguncha',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Zarur',
  'category.necessary.description':
    'Sayt ishlashi uchun kerak. Tanlovingizning oʻzi ham shu yerda saqlanadi: rad etgan boʻlsangiz, tashrif buyuruvchi raqamisiz.',
  'category.functional.title': 'Qulaylik',
  'category.functional.description':
    'Sozlamalarni eslab qoladi va qoʻshimcha imkoniyatlarni yoqadi.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Qaysi sahifalar koʻrilayotganini va nimani yaxshilash mumkinligini tushunishga yordam beradi.',
  'category.marketing.title': 'Reklama',
  'category.marketing.description':
    'Reklama koʻrsatish, uning natijasini baholash va boshqa saytlarning oʻrnatilgan materiallari uchun kerak.',
  'category.browserInfo':
    'Bu rozilik berilsa, tanlovingiz va arizalaringiz bilan birga brauzer haqidagi maʼlumotlar yuboriladi: nomi va versiyasi, tizim, til, vaqt mintaqasi, ekran va oyna oʻlchami, qayerdan kelganingiz, tashrifning birinchi sahifasi va reklama kampaniyasi belgilari: birinchi va oxirgi tashrifingiz boʻyicha; ular brauzeringizda saqlanadi.',
  'category.browserInfo.identifiers':
    'Shuningdek, quyidagi cookie fayllarining qiymatlari: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Brauzeringiz Global Privacy Control signalini yubordi. Oʻchirilgan: {categories}.',
  'gpc.choices': 'Maxfiylik boʻyicha tanlovingiz',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '“{service}” xizmatining materiali',
  'placeholder.text':
    'U faqat siz ruxsat bersangiz yuklanadi; shunda xizmat cookie fayllarini saqlashi mumkin.',
  'placeholder.once': 'Bir marta koʻrsatish',
  'placeholder.always': 'Bu xizmatga doim ruxsat berish',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Ariza qoldiring',
  'form.submit': 'Yuborish',
  'form.sending': 'Yuborilmoqda…',
  'form.failed':
    'Yuborib boʻlmadi: {reason}. Kiritganlaringiz joyida turibdi, qayta urinib koʻring.',
  'form.failed.phone': 'Yoki qoʻngʻiroq qiling: {phone}.',
  'form.close': 'Yopish',
  'form.reason.network': 'server bilan aloqa yoʻq',
  'form.outdated':
    'Sayt shu orada yangilandi, bu sahifadan endi yuborib boʻlmaydi. Yozganingiz shu yerda turibdi: nusxa olib, sahifani qayta yuklang.',
  'form.required': 'majburiy',
  'form.optional': 'ixtiyoriy',
  'form.full': 'Toʻliq matn',
  'form.address': 'Alohida sahifada ochish',
  'field.name': 'Ism',
  'field.phone': 'Telefon',
  'field.email': 'Elektron pochta',
  'field.message': 'Xabar',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Rahmat. Arizangiz qabul qilindi.',
  'form.waiting': 'Yuborib boʻlmadi: {reason}. Ariza shu qurilmada saqlandi va oʻzi yuboriladi.',
  'form.cancel': 'Yubormaslik',
  'form.cancelled': 'Ariza yuborilmaydi. Kiritganlaringiz joyida turibdi.',
  'form.cancelled.unclear':
    'Ariza qayta yuborilmaydi, lekin u allaqachon yetib borgan boʻlishi mumkin.',
  'form.reason.timeout': 'server oʻz vaqtida javob bermadi',
  'form.reason.server': 'serverdagi xato ({status})',
  'form.reason.refused': 'server maʼlumotlarni qabul qilmadi ({status})',
  'form.reason.insecure': 'sahifa himoyalangan ulanishsiz ochilgan',
  'form.invalid': 'Belgilangan maydonlarni tekshiring.',
  'form.error.required': '“{label}” maydonini toʻldiring.',
  'form.error.email': 'Pochta manzilini tekshiring: unda “@” va domen boʻlishi kerak.',
  'form.error.phone':
    'Raqam toʻliq emasga oʻxshaydi. Uni tekshiring; toʻgʻri boʻlsa, yana yuboring.',
  'form.error.phone.suggest':
    'Balki {phone} raqamini nazarda tutgandirsiz? Kiritilgan raqam toʻgʻri boʻlsa, yana yuboring.',
  'form.error.consent': 'Bu roziliksiz arizani yuborib boʻlmaydi.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Arizangiz ({time}) hali yuborilishini kutmoqda.',
  'form.left.sent': 'Arizangiz ({time}) qabul qilindi.',
  'form.left.failed': 'Arizangizni ({time}) yuborib boʻlmadi: {reason}.',
  'form.left.unclear': 'Arizangiz ({time}) yetib borgan-bormagani nomaʼlum: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Qaroringiz haqida imzolangan kvitansiya:',
  'receipt.save': 'Saqlash',
  'receipt.show': 'Koʻrish va chop etish',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'arizam boʻyicha men bilan bogʻlanish',
  'purpose.newsletter.title': 'menga reklama xabarlarini yuborish',
  'purpose.service.title': 'menga xizmat koʻrsatish',
  'consent.label':
    '{addressee} operatoriga shaxsga doir maʼlumotlarimga quyidagi maqsadda ishlov berishga rozilik beraman: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Shaxsga doir maʼlumotlarga ishlov berishga rozilik',
  'consent.edition': 'Tahriri: {version}',
  'consent.body':
    '{site} saytidagi shaklni toʻldirib, men operatorga shaxsga doir maʼlumotlarimga ishlov berishga erkin, oʻz xohishim bilan va oʻz manfaatimda rozilik beraman.',
  'consent.operator': 'Operator: {operator}',
  'consent.inn': 'soliq raqami (INN) {inn}',
  'consent.ogrn': 'roʻyxatga olish raqami (OGRN) {ogrn}',
  'consent.ogrnip': 'roʻyxatga olish raqami (OGRNIP) {ogrn}',
  'consent.purpose': 'Maqsad: {purpose}.',
  'consent.subject': 'Kimning maʼlumotlari: meniki, yaʼni shaklni toʻldiruvchiniki.',
  'consent.data': 'Qaysi maʼlumotlar: {data}.',
  'consent.actions':
    'Ular bilan bajariladigan amallar: toʻplash, yozib olish, saqlash, aniqlashtirish, chiqarib olish, foydalanish, bloklash, oʻchirish va yoʻq qilish, kompyuter yordamida va usiz.',
  'consent.actions.share':
    'Ular bilan bajariladigan amallar: toʻplash, yozib olish, saqlash, aniqlashtirish, chiqarib olish, foydalanish, quyida nomlari keltirilgan oluvchilarga berish, bloklash, oʻchirish va yoʻq qilish, kompyuter yordamida va usiz.',
  'consent.recipients': 'Kimga beriladi: {recipients}.',
  'consent.recipients.none': 'Kimga beriladi: hech kimga.',
  'consent.term':
    'Muddat, kunlarda: {days}, shakl yuborilgan kundan boshlab, yoki rozilik avvalroq qaytarib olinsa, oʻsha paytgacha.',
  'consent.withdraw':
    'Rozilikni istalgan vaqtda operatorga yozib qaytarib olish mumkin: {contact}.',
  'consent.act':
    'Rozilik shakl yonidagi katakni belgilash va yuborish tugmasini bosish orqali beriladi.',
  'notice.label':
    '{operator} soʻrovingizni bajarish uchun maʼlumotlaringizga ({data}) ishlov beradi: {purpose}.',
  'notice.title': 'Shakl maʼlumotlariga qanday ishlov beriladi',
  'notice.body':
    'Siz bizga {site} saytidagi shakl orqali oʻzingiz murojaat qilasiz; maʼlumotlar javob berish uchun kerak, shuning uchun alohida rozilik talab etilmaydi.',
  'notice.withdraw':
    'Istalgan vaqtda eʼtiroz bildirish yoki maʼlumotlarni oʻchirishni soʻrash mumkin: {contact}.',
  'data.name': 'ism',
  'data.phone': 'telefon raqami',
  'data.email': 'elektron pochta manzili',
  'data.message': 'xabar matni',
};
