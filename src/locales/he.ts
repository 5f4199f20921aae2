import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'rtl',
  and: ' וגם ',
  'banner.title': 'הסכמה לעוגיות',
  'banner.text':
    'בהסכמתך האתר משתמש בעוגיות לצורך {aims}; ייתכן שגם צדדים שלישיים יקבלו נתונים. ניתן לשנות את הבחירה או לבטל אותה בכל עת; פרטים נוספים: {policy}.',
  'banner.policy': 'מדיניות הפרטיות',
  'banner.accept': 'אישור הכול',
  'banner.decline': 'דחייה',
  'banner.choose': 'בחירה',
  'banner.reopen': 'הגדרות עוגיות',
  'aim.functional': 'נוחות השימוש',
  'aim.analytics': 'סטטיסטיקת ביקורים',
  'aim.marketing': 'פרסום',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'הגדרות עוגיות',
  'preferences.intro': 'כאן קובעים מה לאפשר. ניתן לשנות את הבחירה או לבטל אותה כאן בכל עת.',
  'preferences.save': 'שמירת הבחירה',
  'preferences.withdraw': 'ביטול ההסכמה',
  'preferences.withdraw.note':
    'לאחר הביטול העמוד ייטען מחדש אם לא ניתן לעצור בדרך אחרת את מה שכבר פועל.',
  'preferences.close': 'סגירה',
  'preferences.always': 'פועל תמיד',
  'preferences.savedAt': 'תאריך הבחירה: {date}; בתוקף עד: {expires}.',
  'preferences.unsaved': 'טרם נעשתה בחירה: שום דבר שאינו חובה אינו פועל.',
  'preferences.gpc':
    'הדפדפן מבקש שלא לשתף נתונים (\u2068Global Privacy Control\u2069): כבוי כל עוד לא מפעילים אותו כאן.',
  'preferences.services': 'שירותים',
  'preferences.cookies': 'עוגיות',
  'preferences.storage': 'אחסון',
  'preferences.hosts': 'כתובות',
  'preferences.life.session': 'עד סגירת הדפדפן',
  'preferences.life.endless': 'עד למחיקה',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'הכרחיות',
  'category.necessary.description':
    'דרושות לפעולת האתר. כאן נשמרת גם הבחירה עצמה, ללא מספר מבקר אם בחרת לדחות.',
  'category.functional.title': 'נוחות',
  'category.functional.description': 'זוכרות הגדרות ומפעילות אפשרויות נוספות.',
  'category.analytics.title': 'סטטיסטיקה',
  'category.analytics.description': 'עוזרות להבין אילו עמודים נקראים ומה ניתן לשפר.',
  'category.marketing.title': 'פרסום',
  'category.marketing.description':
    'דרושות להצגת פרסום, למדידת תוצאותיו ולהטמעת תכנים מאתרים אחרים.',
  'category.browserInfo':
    'בהסכמה זו נשלחים יחד עם הבחירה והפניות פרטים על הדפדפן: שם וגרסה, מערכת, שפה, אזור זמן, גודל המסך והחלון, מקור ההגעה, העמוד הראשון בביקור ותגיות הקמפיין, של הביקור הראשון ושל האחרון; הדפדפן זוכר אותם.',
  'category.browserInfo.identifiers': 'וכן הערכים של העוגיות האלה: \u2068{names}\u2069.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'הדפדפן שלח את האות \u2068Global Privacy Control\u2069. כבוי: {categories}.',
  'gpc.choices': 'בחירות הפרטיות שלך',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'תוכן מ״\u2068{service}\u2069״',
  'placeholder.text': 'הוא ייטען רק באישורך; השירות יוכל אז לשמור עוגיות.',
  'placeholder.once': 'הצגה חד־פעמית',
  'placeholder.always': 'לאפשר תמיד שירות זה',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'שליחת פנייה',
  'form.submit': 'שליחה',
  'form.sending': 'בשליחה…',
  'form.failed': 'השליחה נכשלה: {reason}. מה שהוקלד נשאר כאן, נא לנסות שוב.',
  'form.failed.phone': 'או להתקשר: \u2068{phone}\u2069.',
  'form.close': 'סגירה',
  'form.reason.network': 'אין קשר עם השרת',
  'form.outdated':
    'האתר עודכן בינתיים, ומעמוד זה אי אפשר עוד לשלוח. מה שהוקלד עדיין כאן: נא להעתיק אותו ולטעון את העמוד מחדש.',
  'form.required': 'חובה',
  'form.optional': 'רשות',
  'form.full': 'הטקסט המלא',
  'form.address': 'פתיחה בעמוד נפרד',
  'field.name': 'שם',
  'field.phone': 'טלפון',
  'field.email': 'דוא״ל',
  'field.message': 'הודעה',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'תודה. הפנייה התקבלה.',
  'form.waiting': 'השליחה נכשלה: {reason}. הפנייה נשמרה במכשיר זה ותישלח מעצמה.',
  'form.cancel': 'לא לשלוח',
  'form.cancelled': 'הפנייה לא תישלח. מה שהוקלד נשאר כאן.',
  'form.cancelled.unclear': 'לא ייעשה ניסיון נוסף לשלוח, אך ייתכן שהפנייה כבר הגיעה.',
  'form.reason.timeout': 'השרת לא השיב בזמן',
  'form.reason.server': 'שגיאה בשרת ({status})',
  'form.reason.refused': 'השרת לא קיבל את הנתונים ({status})',
  'form.reason.insecure': 'העמוד נפתח ללא חיבור מאובטח',
  'form.invalid': 'נא לבדוק את השדות המסומנים.',
  'form.error.required': 'נא למלא את השדה ״{label}״.',
  'form.error.email': 'נא לבדוק את כתובת הדוא״ל: נדרשים ״@״ ושם מתחם.',
  'form.error.phone': 'נראה שהמספר אינו שלם. נא לבדוק אותו; אם הוא נכון, נא לשלוח שוב.',
  'form.error.phone.suggest':
    'האם הכוונה למספר \u2068{phone}\u2069? אם המספר שהוקלד נכון, נא לשלוח שוב.',
  'form.error.consent': 'לא ניתן לשלוח את הפנייה ללא הסכמה זו.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'פנייתך (\u2068{time}\u2069) עדיין ממתינה לשליחה.',
  'form.left.sent': 'פנייתך (\u2068{time}\u2069) התקבלה.',
  'form.left.failed': 'שליחת פנייתך (\u2068{time}\u2069) נכשלה: {reason}.',
  'form.left.unclear': 'לא ידוע אם פנייתך (\u2068{time}\u2069) הגיעה: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'קבלה חתומה על החלטתך:',
  'receipt.save': 'שמירה',
  'receipt.show': 'הצגה והדפסה',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'יצירת קשר איתי בנוגע לפנייתי',
  'purpose.newsletter.title': 'שליחת דברי פרסומת אליי',
  'purpose.service.title': 'מתן שירות לי',
  'consent.label':
    'אני מסכים/ה לעיבוד המידע האישי שלי בידי \u2068{addressee}\u2069 למטרה הבאה: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'הסכמה לעיבוד מידע אישי',
  'consent.edition': 'גרסה: \u2068{version}\u2069',
  'consent.body':
    'במילוי הטופס באתר \u2068{site}\u2069 אני נותן/ת לבעל השליטה במאגר המידע, מרצוני החופשי, הסכמה לעיבוד המידע האישי שלי.',
  'consent.operator': 'בעל השליטה במאגר המידע: {operator}',
  'consent.inn': 'מספר מס (\u2068INN\u2069) {inn}',
  'consent.ogrn': 'מספר רישום (\u2068OGRN\u2069) {ogrn}',
  'consent.ogrnip': 'מספר רישום (\u2068OGRNIP\u2069) {ogrn}',
  'consent.purpose': 'המטרה: {purpose}.',
  'consent.subject': 'של מי המידע: שלי, מי שממלא/ת את הטופס.',
  'consent.data': 'איזה מידע: {data}.',
  'consent.actions':
    'מה נעשה בו: איסוף, רישום, שמירה, תיקון, אחזור, שימוש, חסימה, מחיקה והשמדה, באמצעות מחשב ובדרכים אחרות.',
  'consent.actions.share':
    'מה נעשה בו: איסוף, רישום, שמירה, תיקון, אחזור, שימוש, העברה למקבלים הנזכרים להלן, חסימה, מחיקה והשמדה, באמצעות מחשב ובדרכים אחרות.',
  'consent.recipients': 'למי נמסר המידע: {recipients}.',
  'consent.recipients.none': 'למי נמסר המידע: לאיש.',
  'consent.term': 'התקופה בימים: {days} ממועד שליחת הטופס, או עד ביטול ההסכמה אם יקדם לכך.',
  'consent.withdraw':
    'ניתן לבטל את ההסכמה בכל עת בפנייה בכתב לבעל השליטה במאגר המידע: \u2068{contact}\u2069.',
  'consent.act': 'ההסכמה ניתנת בסימון התיבה שבטופס ובלחיצה על לחצן השליחה.',
  'notice.label': '\u2068{operator}\u2069 יעבד את המידע שלך ({data}) כדי למלא את בקשתך: {purpose}.',
  'notice.title': 'כיצד מעובד המידע מטופס זה',
  'notice.body':
    'הפנייה אלינו היא ביוזמתך, דרך הטופס באתר \u2068{site}\u2069; המידע דרוש כדי להשיב, ולכן לא נדרשת הסכמה נפרדת.',
  'notice.withdraw': 'ניתן להתנגד לעיבוד או לבקש את מחיקת המידע בכל עת: \u2068{contact}\u2069.',
  'data.name': 'שם',
  'data.phone': 'מספר טלפון',
  'data.email': 'כתובת דוא״ל',
  'data.message': 'תוכן ההודעה',
};
