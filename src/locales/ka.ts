import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' და ',
  'banner.title': 'თანხმობა ქუქი-ფაილებზე',
  'banner.text':
    'თქვენი თანხმობით საიტი იყენებს ქუქი-ფაილებს შემდეგი მიზნით: {aims}; მონაცემები შეიძლება მესამე პირებმაც მიიღონ. არჩევანის შეცვლა ან გამოხმობა ნებისმიერ დროს შეგიძლიათ; დაწვრილებით იხილეთ {policy}.',
  'banner.policy': 'კონფიდენციალურობის პოლიტიკაში',
  'banner.accept': 'ყველას მიღება',
  'banner.decline': 'უარყოფა',
  'banner.choose': 'არჩევა',
  'banner.reopen': 'ქუქი-ფაილების პარამეტრები',
  'aim.functional': 'საიტის მოხერხებულობა',
  'aim.analytics': 'ვიზიტების სტატისტიკა',
  'aim.marketing': 'რეკლამის ჩვენება',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'ქუქი-ფაილების პარამეტრები',
  'preferences.intro':
    'გადაწყვიტეთ, რისი ნებართვა გსურთ. არჩევანის შეცვლა ან გამოხმობა აქვე, ნებისმიერ დროს შეგიძლიათ.',
  'preferences.save': 'არჩევანის შენახვა',
  'preferences.withdraw': 'თანხმობის გამოხმობა',
  'preferences.withdraw.note':
    'გამოხმობის შემდეგ გვერდი ხელახლა ჩაიტვირთება, თუ გაშვებულის სხვაგვარად შეჩერება შეუძლებელია.',
  'preferences.close': 'დახურვა',
  'preferences.always': 'ყოველთვის ჩართულია',
  'preferences.savedAt': 'არჩევანის თარიღი: {date}; მოქმედების ბოლო დღე: {expires}.',
  'preferences.unsaved': 'არჩევანი ჯერ არ გაგიკეთებიათ: არასავალდებულო არაფერია ჩართული.',
  'preferences.gpc':
    'თქვენი ბრაუზერი ითხოვს, რომ მონაცემები არ გადაიცეს (Global Privacy Control): გამორთულია, სანამ თავად არ ჩართავთ.',
  'preferences.services': 'სერვისები',
  'preferences.cookies': 'ქუქი-ფაილები',
  'preferences.storage': 'საცავი',
  'preferences.hosts': 'მისამართები',
  'preferences.life.session': 'ბრაუზერის დახურვამდე',
  'preferences.life.endless': 'წაშლამდე',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'აუცილებელი',
  'category.necessary.description':
    'საჭიროა საიტის მუშაობისთვის. აქვე ინახება თქვენი არჩევანიც: უარის შემთხვევაში, ვიზიტორის ნომრის გარეშე.',
  'category.functional.title': 'მოხერხებულობა',
  'category.functional.description': 'იმახსოვრებს პარამეტრებს და რთავს დამატებით შესაძლებლობებს.',
  'category.analytics.title': 'სტატისტიკა',
  'category.analytics.description':
    'გვეხმარება გავიგოთ, რომელ გვერდებს ათვალიერებენ და რისი გაუმჯობესება შეიძლება.',
  'category.marketing.title': 'რეკლამა',
  'category.marketing.description':
    'საჭიროა რეკლამის ჩვენებისთვის, მისი შედეგის შეფასებისა და სხვა საიტების ჩაშენებული მასალებისთვის.',
  'category.browserInfo':
    'ამ თანხმობის შემთხვევაში თქვენს არჩევანთან და განაცხადებთან ერთად იგზავნება ცნობები ბრაუზერის შესახებ: დასახელება და ვერსია, სისტემა, ენა, დროის სარტყელი, ეკრანისა და ფანჯრის ზომა, საიდან მოხვედით, ვიზიტის პირველი გვერდი და სარეკლამო კამპანიის ნიშნები: პირველი და ბოლო ვიზიტისა; მათ თქვენი ბრაუზერი იმახსოვრებს.',
  'category.browserInfo.identifiers': 'აგრეთვე ამ ქუქი-ფაილების მნიშვნელობები: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'თქვენმა ბრაუზერმა გამოგზავნა სიგნალი Global Privacy Control. გამორთულია: {categories}.',
  'gpc.choices': 'თქვენი არჩევანი კონფიდენციალურობაზე',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'სერვისის „{service}“ მასალა',
  'placeholder.text':
    'იგი ჩაიტვირთება მხოლოდ თქვენი ნებართვით; ამ შემთხვევაში სერვისს ქუქი-ფაილების შენახვა შეეძლება.',
  'placeholder.once': 'ერთხელ ჩვენება',
  'placeholder.always': 'ამ სერვისის ყოველთვის დაშვება',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'დატოვეთ განაცხადი',
  'form.submit': 'გაგზავნა',
  'form.sending': 'იგზავნება…',
  'form.failed':
    'გაგზავნა ვერ მოხერხდა: {reason}. თქვენი შეყვანილი მონაცემები ადგილზეა, სცადეთ ხელახლა.',
  'form.failed.phone': 'ან დარეკეთ: {phone}.',
  'form.close': 'დახურვა',
  'form.reason.network': 'სერვერთან კავშირი არ არის',
  'form.outdated':
    'საიტი ამასობაში განახლდა და ამ გვერდიდან გაგზავნა აღარ არის შესაძლებელი. შეყვანილი ტექსტი აქ დარჩა: დააკოპირეთ და გვერდი თავიდან ჩატვირთეთ.',
  'form.required': 'სავალდებულო',
  'form.optional': 'სურვილისამებრ',
  'form.full': 'სრული ტექსტი',
  'form.address': 'ცალკე გვერდზე გახსნა',
  'field.name': 'სახელი',
  'field.phone': 'ტელეფონი',
  'field.email': 'ელფოსტა',
  'field.message': 'შეტყობინება',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'გმადლობთ. თქვენი განაცხადი მიღებულია.',
  'form.waiting':
    'გაგზავნა ვერ მოხერხდა: {reason}. განაცხადი ამ მოწყობილობაზეა შენახული და თავისით გაიგზავნება.',
  'form.cancel': 'არ გაიგზავნოს',
  'form.cancelled': 'განაცხადი არ გაიგზავნება. თქვენი შეყვანილი მონაცემები ადგილზეა.',
  'form.cancelled.unclear': 'განაცხადი მეტად აღარ გაიგზავნება, მაგრამ შესაძლოა, უკვე მიღებულია.',
  'form.reason.timeout': 'სერვერმა დროულად არ უპასუხა',
  'form.reason.server': 'შეცდომა სერვერზე ({status})',
  'form.reason.refused': 'სერვერმა მონაცემები არ მიიღო ({status})',
  'form.reason.insecure': 'გვერდი დაცული კავშირის გარეშეა გახსნილი',
  'form.invalid': 'შეამოწმეთ მონიშნული ველები.',
  'form.error.required': 'შეავსეთ ველი „{label}“.',
  'form.error.email': 'შეამოწმეთ ელფოსტის მისამართი: მასში უნდა იყოს „@“ და დომენი.',
  'form.error.phone':
    'ნომერი, როგორც ჩანს, სრული არ არის. შეამოწმეთ; თუ სწორია, გაგზავნეთ ხელახლა.',
  'form.error.phone.suggest':
    'ხომ არ გულისხმობდით ნომერს {phone}? თუ შეყვანილი ნომერი სწორია, გაგზავნეთ ხელახლა.',
  'form.error.consent': 'ამ თანხმობის გარეშე განაცხადის გაგზავნა შეუძლებელია.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'თქვენი განაცხადი ({time}) ჯერ კიდევ გაგზავნას ელოდება.',
  'form.left.sent': 'თქვენი განაცხადი ({time}) მიღებულია.',
  'form.left.failed': 'თქვენი განაცხადის ({time}) გაგზავნა ვერ მოხერხდა: {reason}.',
  'form.left.unclear': 'უცნობია, მივიდა თუ არა თქვენი განაცხადი ({time}): {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'ხელმოწერილი ქვითარი თქვენი გადაწყვეტილების შესახებ:',
  'receipt.save': 'შენახვა',
  'receipt.show': 'ნახვა და დაბეჭდვა',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'ჩემთან დაკავშირება ჩემი განაცხადის თაობაზე',
  'purpose.newsletter.title': 'ჩემთვის სარეკლამო შეტყობინებების გაგზავნა',
  'purpose.service.title': 'ჩემთვის მომსახურების გაწევა',
  'consent.label':
    'თანახმა ვარ, რომ ჩემი პერსონალური მონაცემები დაამუშაოს შემდეგმა პირმა: {addressee}; მიზანი: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'თანხმობა პერსონალურ მონაცემთა დამუშავებაზე',
  'consent.edition': 'რედაქცია: {version}',
  'consent.body':
    'საიტზე {site} ფორმის შევსებით თავისუფლად და საკუთარი ნებით ვაძლევ დამუშავებაზე პასუხისმგებელ პირს თანხმობას ჩემი პერსონალური მონაცემების დამუშავებაზე.',
  'consent.operator': 'დამუშავებაზე პასუხისმგებელი პირი: {operator}',
  'consent.inn': 'საგადასახადო ნომერი (INN) {inn}',
  'consent.ogrn': 'სარეგისტრაციო ნომერი (OGRN) {ogrn}',
  'consent.ogrnip': 'სარეგისტრაციო ნომერი (OGRNIP) {ogrn}',
  'consent.purpose': 'მიზანი: {purpose}.',
  'consent.subject': 'ვისი მონაცემები: ჩემი, ფორმის შემვსებლის.',
  'consent.data': 'რომელი მონაცემები: {data}.',
  'consent.actions':
    'რა ხდება მათთან დაკავშირებით: შეგროვება, ჩაწერა, შენახვა, დაზუსტება, ამოღება, გამოყენება, დაბლოკვა, წაშლა და განადგურება, კომპიუტერით და მის გარეშე.',
  'consent.actions.share':
    'რა ხდება მათთან დაკავშირებით: შეგროვება, ჩაწერა, შენახვა, დაზუსტება, ამოღება, გამოყენება, ქვემოთ დასახელებული მიმღებებისთვის გადაცემა, დაბლოკვა, წაშლა და განადგურება, კომპიუტერით და მის გარეშე.',
  'consent.recipients': 'ვის გადაეცემა: {recipients}.',
  'consent.recipients.none': 'ვის გადაეცემა: არავის.',
  'consent.term':
    'ვადა დღეებში: {days}, ფორმის გაგზავნიდან, ან თანხმობის გამოხმობამდე, თუ ეს უფრო ადრე მოხდება.',
  'consent.withdraw':
    'თანხმობის გამოხმობა ნებისმიერ დროს შეიძლება, თუ მისწერთ დამუშავებაზე პასუხისმგებელ პირს: {contact}.',
  'consent.act':
    'თანხმობა გაიცემა ფორმასთან არსებული უჯრის მონიშვნით და გაგზავნის ღილაკზე დაჭერით.',
  'notice.label':
    'თქვენს მონაცემებს ({data}) თქვენი თხოვნის შესასრულებლად დაამუშავებს {operator}: {purpose}.',
  'notice.title': 'როგორ მუშავდება ფორმის მონაცემები',
  'notice.body':
    'თქვენ თავად მოგვმართავთ ფორმით საიტზე {site}; მონაცემები პასუხის გასაცემად არის საჭირო, ამიტომ ცალკე თანხმობა არ მოითხოვება.',
  'notice.withdraw':
    'ნებისმიერ დროს შეგიძლიათ გააპროტესტოთ დამუშავება ან მოითხოვოთ მონაცემების წაშლა: {contact}.',
  'data.name': 'სახელი',
  'data.phone': 'ტელეფონის ნომერი',
  'data.email': 'ელფოსტის მისამართი',
  'data.message': 'შეტყობინების ტექსტი',
};
