import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' və ',
  'banner.title': 'Kuki fayllarına razılıq',
  'banner.text':
    'Bu sayt razılığınızla kuki fayllarından bu məqsədlər üçün istifadə edir: {aims}; məlumatları üçüncü tərəflər də ala bilər. Seçiminizi istənilən vaxt dəyişə və ya geri götürə bilərsiniz; ətraflı: {policy}.',
  'banner.policy': 'məxfilik siyasəti',
  'banner.accept': 'Hamısını qəbul et',
  'banner.decline': 'İmtina et',
  'banner.choose': 'Seç',
  'banner.reopen': 'Kuki ayarları',
  'aim.functional': 'saytdan rahat istifadə',
  'aim.analytics': 'ziyarət statistikası',
  'aim.marketing': 'reklam göstərilməsi',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Kuki ayarları',
  'preferences.intro':
    'Nəyə icazə verəcəyinizi seçin. Seçiminizi burada istənilən vaxt dəyişə və ya geri götürə bilərsiniz.',
  'preferences.save': 'Seçimi yadda saxla',
  'preferences.withdraw': 'Razılığı geri götür',
  'preferences.withdraw.note':
    'Razılıq geri götürüldükdən sonra işləyən bir şeyi başqa cür dayandırmaq olmursa, səhifə yenidən yüklənir.',
  'preferences.close': 'Bağla',
  'preferences.always': 'Həmişə aktiv',
  'preferences.savedAt': 'Seçim tarixi: {date}. Qüvvədə olma müddətinin sonu: {expires}.',
  'preferences.unsaved': 'Hələ seçim etməmisiniz: məcburi olmayan heç nə aktiv deyil.',
  'preferences.gpc':
    'Brauzeriniz məlumatların ötürülməməsini xahiş edir (Global Privacy Control): özünüz aktiv etməyincə deaktivdir.',
  'preferences.services': 'Xidmətlər',
  'preferences.cookies': 'Kuki faylları',
  'preferences.storage': 'Yaddaş',
  'preferences.hosts': 'Ünvanlar',
  'preferences.life.session': 'brauzer bağlanana qədər',
  'preferences.life.endless': 'silinənə qədər',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Zəruri',
  'category.necessary.description':
    'Saytın işləməsi üçün lazımdır. Seçiminiz də burada saxlanılır: imtina etmisinizsə, ziyarətçi nömrəsi olmadan.',
  'category.functional.title': 'Rahatlıq',
  'category.functional.description': 'Ayarları yadda saxlayır və əlavə imkanları aktiv edir.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Hansı səhifələrin oxunduğunu və nəyi yaxşılaşdırmağın mümkün olduğunu anlamağa kömək edir.',
  'category.marketing.title': 'Reklam',
  'category.marketing.description':
    'Reklam göstərmək, onun nəticəsini ölçmək və başqa saytların materiallarını yerləşdirmək üçün lazımdır.',
  'category.browserInfo':
    'Bu razılıq verildikdə seçiminiz və müraciətlərinizlə birlikdə brauzer haqqında məlumat göndərilir: adı və versiyası, sistem, dil, saat qurşağı, ekranın və pəncərənin ölçüsü, haradan gəldiyiniz, ziyarətin ilk səhifəsi və reklam kampaniyasının nişanları: ilk və son ziyarətiniz üzrə; onları brauzeriniz yadda saxlayır.',
  'category.browserInfo.identifiers': 'Həmçinin bu kuki fayllarının dəyərləri: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Brauzeriniz Global Privacy Control siqnalını göndərdi. Deaktiv qalır: {categories}.',
  'gpc.choices': 'Məxfilik seçimləriniz',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '“{service}” xidmətinin materialı',
  'placeholder.text':
    'O, yalnız siz icazə versəniz yüklənəcək; onda xidmət kuki faylları saxlaya bilər.',
  'placeholder.once': 'Bir dəfə göstər',
  'placeholder.always': 'Bu xidmətə həmişə icazə ver',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Müraciət göndərin',
  'form.submit': 'Göndər',
  'form.sending': 'Göndərilir…',
  'form.failed': 'Göndərmək mümkün olmadı: {reason}. Yazdıqlarınız yerindədir, yenidən cəhd edin.',
  'form.failed.phone': 'Və ya zəng edin: {phone}.',
  'form.close': 'Bağla',
  'form.reason.network': 'serverlə əlaqə yoxdur',
  'form.outdated':
    'Sayt bu müddətdə yenilənib və bu səhifədən artıq heç nə göndərmək olmur. Yazdıqlarınız buradadır: köçürün və səhifəni yenidən yükləyin.',
  'form.required': 'məcburi',
  'form.optional': 'istəyə görə',
  'form.full': 'Tam mətn',
  'form.address': 'Ayrı səhifədə aç',
  'field.name': 'Ad',
  'field.phone': 'Telefon',
  'field.email': 'E-poçt',
  'field.message': 'Mesaj',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Təşəkkür edirik. Müraciətiniz qəbul edildi.',
  'form.waiting':
    'Göndərmək mümkün olmadı: {reason}. Müraciət bu cihazda saxlanıldı və özü göndəriləcək.',
  'form.cancel': 'Göndərmə',
  'form.cancelled': 'Müraciət göndərilməyəcək. Yazdıqlarınız yerindədir.',
  'form.cancelled.unclear':
    'Daha göndərməyə cəhd edilməyəcək, lakin müraciət artıq çatmış ola bilər.',
  'form.reason.timeout': 'server vaxtında cavab vermədi',
  'form.reason.server': 'serverdə xəta ({status})',
  'form.reason.refused': 'server məlumatları qəbul etmədi ({status})',
  'form.reason.insecure': 'səhifə təhlükəsiz bağlantı olmadan açılıb',
  'form.invalid': 'İşarələnmiş sahələri yoxlayın.',
  'form.error.required': '“{label}” sahəsini doldurun.',
  'form.error.email': 'E-poçt ünvanını yoxlayın: orada “@” işarəsi və domen olmalıdır.',
  'form.error.phone': 'Nömrə natamam görünür. Onu yoxlayın; düzgündürsə, yenidən göndərin.',
  'form.error.phone.suggest':
    'Bəlkə bu nömrəni nəzərdə tuturdunuz: {phone}? Yazdığınız nömrə düzgündürsə, yenidən göndərin.',
  'form.error.consent': 'Bu razılıq olmadan müraciəti göndərmək olmur.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Müraciətiniz ({time}) hələ göndərilməyi gözləyir.',
  'form.left.sent': 'Müraciətiniz ({time}) qəbul edildi.',
  'form.left.failed': 'Müraciətinizi ({time}) göndərmək mümkün olmadı: {reason}.',
  'form.left.unclear': 'Müraciətinizin ({time}) çatıb-çatmadığı məlum deyil: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Qərarınız haqqında imzalı qəbz:',
  'receipt.save': 'Yadda saxla',
  'receipt.show': 'Bax və çap et',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'müraciətimlə bağlı mənimlə əlaqə saxlamaq',
  'purpose.newsletter.title': 'mənə reklam mesajları göndərmək',
  'purpose.service.title': 'mənə xidmət göstərmək',
  'consent.label':
    'Fərdi məlumatlarımın operator ({addressee}) tərəfindən bu məqsədlə işlənilməsinə razılıq verirəm: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Fərdi məlumatların işlənilməsinə razılıq',
  'consent.edition': 'Redaksiya: {version}',
  'consent.body':
    '{site} saytındakı formanı dolduraraq fərdi məlumatlarımın işlənilməsinə operatora könüllü, öz iradəmlə razılıq verirəm.',
  'consent.operator': 'Operator: {operator}',
  'consent.inn': 'vergi nömrəsi (INN) {inn}',
  'consent.ogrn': 'qeydiyyat nömrəsi (OGRN) {ogrn}',
  'consent.ogrnip': 'qeydiyyat nömrəsi (OGRNIP) {ogrn}',
  'consent.purpose': 'Məqsəd: {purpose}.',
  'consent.subject': 'Kimin məlumatları: formanı dolduran şəxs kimi mənim məlumatlarım.',
  'consent.data': 'Hansı məlumatlar: {data}.',
  'consent.actions':
    'Onlarla aparılan əməliyyatlar: toplama, qeydə alma, saxlama, dəqiqləşdirmə, çıxarma, istifadə, bloklama, silmə və məhv etmə, kompüterlə və onsuz.',
  'consent.actions.share':
    'Onlarla aparılan əməliyyatlar: toplama, qeydə alma, saxlama, dəqiqləşdirmə, çıxarma, istifadə, aşağıda göstərilən alanlara ötürmə, bloklama, silmə və məhv etmə, kompüterlə və onsuz.',
  'consent.recipients': 'Kimə ötürülür: {recipients}.',
  'consent.recipients.none': 'Kimə ötürülür: heç kimə.',
  'consent.term':
    'Müddət, günlə: {days}, forma göndərilən gündən, yaxud razılıq daha əvvəl geri götürülərsə, o vaxta qədər.',
  'consent.withdraw': 'Razılığı istənilən vaxt operatora yazmaqla geri götürmək olar: {contact}.',
  'consent.act':
    'Razılıq formanın yanındakı xananı işarələməklə və göndərmə düyməsini basmaqla verilir.',
  'notice.label':
    '{operator} istəyinizi yerinə yetirmək üçün məlumatlarınızı ({data}) işləyəcək: {purpose}.',
  'notice.title': 'Bu formanın məlumatları necə işlənilir',
  'notice.body':
    '{site} saytındakı forma vasitəsilə bizə özünüz müraciət edirsiniz; məlumatlar cavab vermək üçün lazımdır, buna görə ayrıca razılıq tələb olunmur.',
  'notice.withdraw':
    'İstənilən vaxt etiraz edə və ya məlumatların silinməsini istəyə bilərsiniz: {contact}.',
  'data.name': 'ad',
  'data.phone': 'telefon nömrəsi',
  'data.email': 'e-poçt ünvanı',
  'data.message': 'mesajın mətni',
};
