import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'rtl',
  and: ' و',
  comma: '، ',
  'banner.title': 'الموافقة على ملفات تعريف الارتباط',
  'banner.text':
    'بموافقتكم يستخدم هذا الموقع ملفات تعريف الارتباط من أجل {aims}؛ وقد تتلقى أطراف أخرى بعض البيانات. يمكنكم تغيير اختياركم أو سحبه في أي وقت؛ التفاصيل في {policy}.',
  'banner.policy': 'سياسة الخصوصية',
  'banner.accept': 'قبول الكل',
  'banner.decline': 'رفض',
  'banner.choose': 'اختيار',
  'banner.reopen': 'إعدادات ملفات الارتباط',
  'aim.functional': 'سهولة الاستخدام',
  'aim.analytics': 'إحصاءات الزيارات',
  'aim.marketing': 'الإعلانات',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'إعدادات ملفات تعريف الارتباط',
  'preferences.intro': 'حدّدوا ما تسمحون به. يمكنكم تغيير اختياركم أو سحبه هنا في أي وقت.',
  'preferences.save': 'حفظ الاختيار',
  'preferences.withdraw': 'سحب الموافقة',
  'preferences.withdraw.note':
    'بعد السحب يُعاد تحميل الصفحة إذا تعذّر إيقاف ما هو قيد التشغيل بطريقة أخرى.',
  'preferences.close': 'إغلاق',
  'preferences.always': 'مفعّلة دائمًا',
  'preferences.savedAt': 'تاريخ اختياركم: {date}؛ وهو سارٍ حتى: {expires}.',
  'preferences.unsaved': 'لم تختاروا بعد: لا شيء مما هو اختياري مفعّل.',
  'preferences.gpc':
    'يطلب متصفحكم عدم مشاركة البيانات (\u2068Global Privacy Control\u2069): غير مفعّل ما لم تفعّلوه بأنفسكم.',
  'preferences.services': 'الخدمات',
  'preferences.cookies': 'ملفات تعريف الارتباط',
  'preferences.storage': 'التخزين',
  'preferences.hosts': 'العناوين',
  'preferences.life.session': 'حتى إغلاق المتصفح',
  'preferences.life.endless': 'حتى الحذف',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'ضرورية',
  'category.necessary.description':
    'لازمة لعمل الموقع. ويُحفظ هنا اختياركم نفسه، من دون رقم زائر إذا رفضتم.',
  'category.functional.title': 'سهولة الاستخدام',
  'category.functional.description': 'تتذكر الإعدادات وتفعّل ميزات إضافية.',
  'category.analytics.title': 'الإحصاءات',
  'category.analytics.description': 'تساعد على معرفة الصفحات المقروءة وما يمكن تحسينه.',
  'category.marketing.title': 'الإعلانات',
  'category.marketing.description':
    'تُستخدم لعرض الإعلانات وقياس نتائجها وتضمين مواد من مواقع أخرى.',
  'category.browserInfo':
    'بهذه الموافقة تُرسل مع اختياركم وطلباتكم معلومات عن المتصفح: اسمه وإصداره، والنظام، واللغة، والمنطقة الزمنية، وحجم الشاشة والنافذة، ومصدر قدومكم، وأول صفحة في الزيارة، ووسوم الحملة الإعلانية، للزيارة الأولى والأخيرة، ويحتفظ بها متصفحكم.',
  'category.browserInfo.identifiers':
    'وكذلك قيم ملفات تعريف الارتباط التالية: \u2068{names}\u2069.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'أرسل متصفحكم إشارة \u2068Global Privacy Control\u2069. غير مفعّل: {categories}.',
  'gpc.choices': 'خيارات الخصوصية الخاصة بكم',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'محتوى من «\u2068{service}\u2069»',
  'placeholder.text': 'لا يُحمَّل إلا إذا سمحتم بذلك؛ وعندئذ قد تحفظ الخدمة ملفات تعريف الارتباط.',
  'placeholder.once': 'عرض مرة واحدة',
  'placeholder.always': 'السماح دائمًا لهذه الخدمة',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'إرسال طلب',
  'form.submit': 'إرسال',
  'form.sending': 'جارٍ الإرسال…',
  'form.failed': 'تعذّر الإرسال: {reason}. ما كتبتموه ما زال محفوظًا هنا، يرجى المحاولة مرة أخرى.',
  'form.failed.phone': 'أو اتصلوا بالرقم \u2068{phone}\u2069.',
  'form.close': 'إغلاق',
  'form.reason.network': 'لا يمكن الوصول إلى الخادم',
  'form.outdated':
    'جرى تحديث الموقع في هذه الأثناء ولم يعد الإرسال من هذه الصفحة ممكنًا. ما كتبتموه ما زال هنا: يرجى نسخه ثم إعادة تحميل الصفحة.',
  'form.required': 'إلزامي',
  'form.optional': 'اختياري',
  'form.full': 'النص الكامل',
  'form.address': 'فتح في صفحة مستقلة',
  'field.name': 'الاسم',
  'field.phone': 'الهاتف',
  'field.email': 'البريد الإلكتروني',
  'field.message': 'الرسالة',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'شكرًا لكم. تم استلام طلبكم.',
  'form.waiting': 'تعذّر الإرسال: {reason}. طلبكم محفوظ على هذا الجهاز وسيُرسل تلقائيًا.',
  'form.cancel': 'عدم الإرسال',
  'form.cancelled': 'لن يُرسل الطلب. ما كتبتموه ما زال محفوظًا هنا.',
  'form.cancelled.unclear': 'لن تُعاد محاولة الإرسال، لكن ربما وصل الطلب بالفعل.',
  'form.reason.timeout': 'لم يُجب الخادم في الوقت المناسب',
  'form.reason.server': 'خطأ في الخادم ({status})',
  'form.reason.refused': 'لم يقبل الخادم البيانات ({status})',
  'form.reason.insecure': 'فُتحت الصفحة من دون اتصال آمن',
  'form.invalid': 'يرجى مراجعة الحقول المحددة.',
  'form.error.required': 'يرجى ملء الحقل «{label}».',
  'form.error.email': 'يرجى مراجعة عنوان البريد الإلكتروني: يجب أن يتضمن «@» ونطاقًا.',
  'form.error.phone': 'يبدو أن الرقم غير مكتمل. يرجى مراجعته؛ وإذا كان صحيحًا فأرسلوه مرة أخرى.',
  'form.error.phone.suggest':
    'هل تقصدون \u2068{phone}\u2069؟ إذا كان الرقم المكتوب صحيحًا فأرسلوه مرة أخرى.',
  'form.error.consent': 'لا يمكن إرسال الطلب من دون هذه الموافقة.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'طلبكم (\u2068{time}\u2069) ما زال في انتظار الإرسال.',
  'form.left.sent': 'تم استلام طلبكم (\u2068{time}\u2069).',
  'form.left.failed': 'تعذّر إرسال طلبكم (\u2068{time}\u2069): {reason}.',
  'form.left.unclear': 'لا يُعرف هل وصل طلبكم (\u2068{time}\u2069): {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'إيصال موقَّع بقراركم:',
  'receipt.save': 'حفظ',
  'receipt.show': 'عرض وطباعة',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'التواصل معي بشأن طلبي',
  'purpose.newsletter.title': 'إرسال رسائل إعلانية إليّ',
  'purpose.service.title': 'تقديم خدمة لي',
  'consent.label':
    'أوافق على أن يعالج \u2068{addressee}\u2069 بياناتي الشخصية للغرض التالي: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'الموافقة على معالجة البيانات الشخصية',
  'consent.edition': 'الإصدار: \u2068{version}\u2069',
  'consent.body':
    'بملء النموذج في الموقع \u2068{site}\u2069 أمنح المتحكم في البيانات، بحرية وبمحض إرادتي، موافقتي على معالجة بياناتي الشخصية.',
  'consent.operator': 'المتحكم في البيانات: {operator}',
  'consent.inn': 'الرقم الضريبي (\u2068INN\u2069) {inn}',
  'consent.ogrn': 'رقم التسجيل (\u2068OGRN\u2069) {ogrn}',
  'consent.ogrnip': 'رقم التسجيل (\u2068OGRNIP\u2069) {ogrn}',
  'consent.purpose': 'الغرض: {purpose}.',
  'consent.subject': 'صاحب البيانات: أنا، من يملأ النموذج.',
  'consent.data': 'البيانات: {data}.',
  'consent.actions':
    'ما يُجرى عليها: الجمع والتسجيل والحفظ والتصحيح والاسترجاع والاستخدام والحجب والمحو والإتلاف، بالحاسوب أو بغيره.',
  'consent.actions.share':
    'ما يُجرى عليها: الجمع والتسجيل والحفظ والتصحيح والاسترجاع والاستخدام والنقل إلى المستلمين المذكورين أدناه والحجب والمحو والإتلاف، بالحاسوب أو بغيره.',
  'consent.recipients': 'المستلمون: {recipients}.',
  'consent.recipients.none': 'المستلمون: لا أحد.',
  'consent.term': 'المدة بالأيام: {days} من إرسال النموذج، أو حتى سحب الموافقة إذا حدث قبل ذلك.',
  'consent.withdraw':
    'يمكن سحب الموافقة في أي وقت بالكتابة إلى المتحكم في البيانات: \u2068{contact}\u2069.',
  'consent.act': 'تُمنح الموافقة بتحديد المربع في النموذج والضغط على زر الإرسال.',
  'notice.label': 'سيعالج \u2068{operator}\u2069 بياناتكم ({data}) لتلبية طلبكم: {purpose}.',
  'notice.title': 'كيف تُعالج بيانات هذا النموذج',
  'notice.body':
    'أنتم تتواصلون معنا بأنفسكم عبر النموذج في الموقع \u2068{site}\u2069؛ والبيانات لازمة للرد عليكم، ولذلك لا تُطلب موافقة منفصلة.',
  'notice.withdraw': 'يمكنكم الاعتراض أو طلب محو البيانات في أي وقت: \u2068{contact}\u2069.',
  'data.name': 'الاسم',
  'data.phone': 'رقم الهاتف',
  'data.email': 'عنوان البريد الإلكتروني',
  'data.message': 'نص الرسالة',
};
