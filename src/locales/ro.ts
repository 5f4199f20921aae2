import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' și ',
  'banner.title': 'Consimțământ pentru cookie-uri',
  'banner.text':
    'Cu consimțământul dumneavoastră, acest site folosește cookie-uri pentru {aims}; și terții pot primi date. Vă puteți schimba sau retrage alegerea în orice moment; detalii în {policy}.',
  'banner.policy': 'politica de confidențialitate',
  'banner.accept': 'Acceptă tot',
  'banner.decline': 'Refuză',
  'banner.choose': 'Alege',
  'banner.reopen': 'Setări pentru cookie-uri',
  'aim.functional': 'confortul utilizării',
  'aim.analytics': 'statistica vizitelor',
  'aim.marketing': 'publicitate',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Setări pentru cookie-uri',
  'preferences.intro':
    'Hotărâți ce permiteți. Vă puteți schimba sau retrage alegerea aici, în orice moment.',
  'preferences.save': 'Salvează alegerea',
  'preferences.withdraw': 'Retrage consimțământul',
  'preferences.withdraw.note':
    'După retragere, pagina se reîncarcă dacă ceea ce rulează nu poate fi oprit altfel.',
  'preferences.close': 'Închide',
  'preferences.always': 'Mereu activ',
  'preferences.savedAt': 'Alegerea dumneavoastră din {date} este valabilă până la {expires}.',
  'preferences.unsaved': 'Nu ați ales încă: nimic opțional nu este activ.',
  'preferences.gpc':
    'Browserul dumneavoastră cere ca datele să nu fie transmise mai departe (Global Privacy Control): dezactivat, cât timp nu activați chiar dumneavoastră.',
  'preferences.services': 'Servicii',
  'preferences.cookies': 'Cookie-uri',
  'preferences.storage': 'Stocare',
  'preferences.hosts': 'Adrese',
  'preferences.life.session': 'până la închiderea browserului',
  'preferences.life.endless': 'până la ștergere',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Necesare',
  'category.necessary.description':
    'Sunt necesare pentru funcționarea site-ului. Tot aici se păstrează și alegerea dumneavoastră; dacă ați refuzat, fără număr de vizitator.',
  'category.functional.title': 'Confort',
  'category.functional.description': 'Rețin setările și activează funcții suplimentare.',
  'category.analytics.title': 'Statistică',
  'category.analytics.description':
    'Ajută să se vadă ce pagini sunt citite și ce s-ar putea îmbunătăți.',
  'category.marketing.title': 'Publicitate',
  'category.marketing.description':
    'Afișează publicitate, îi măsoară efectul și încorporează conținut de pe alte site-uri.',
  'category.browserInfo':
    'Cu acest consimțământ, împreună cu alegerea și cererile dumneavoastră se transmit informații despre browser: numele și versiunea, sistemul, limba, fusul orar, dimensiunea ecranului și a ferestrei, de unde ați venit, prima pagină a vizitei și etichetele campaniei, pentru prima și ultima vizită; browserul dumneavoastră le reține.',
  'category.browserInfo.identifiers': 'De asemenea, valorile acestor cookie-uri: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Browserul dumneavoastră a trimis semnalul Global Privacy Control. Rămân dezactivate: {categories}.',
  'gpc.choices': 'Opțiunile dumneavoastră privind datele',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Conținut de la „{service}”',
  'placeholder.text': 'Se încarcă numai dacă permiteți; serviciul poate salva atunci cookie-uri.',
  'placeholder.once': 'Afișează o dată',
  'placeholder.always': 'Permite mereu acest serviciu',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Trimiteți o cerere',
  'form.submit': 'Trimite',
  'form.sending': 'Se trimite…',
  'form.failed':
    'Trimiterea nu a reușit: {reason}. Ce ați scris este încă aici; vă rugăm să încercați din nou.',
  'form.failed.phone': 'Sau sunați la {phone}.',
  'form.close': 'Închide',
  'form.reason.network': 'serverul nu poate fi contactat',
  'form.outdated':
    'Între timp site-ul a fost actualizat și această pagină nu mai poate trimite nimic. Ce ați scris este încă aici: copiați textul și reîncărcați pagina.',
  'form.required': 'obligatoriu',
  'form.optional': 'opțional',
  'form.full': 'Textul integral',
  'form.address': 'Deschide pe o pagină separată',
  'field.name': 'Nume',
  'field.phone': 'Telefon',
  'field.email': 'E-mail',
  'field.message': 'Mesaj',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Vă mulțumim. Cererea dumneavoastră a fost primită.',
  'form.waiting':
    'Trimiterea nu a reușit încă: {reason}. Cererea este păstrată pe acest dispozitiv și va fi trimisă automat.',
  'form.cancel': 'Nu trimite',
  'form.cancelled': 'Cererea nu va fi trimisă. Ce ați scris este încă aici.',
  'form.cancelled.unclear': 'Nu se mai încearcă trimiterea, dar cererea poate să fi ajuns deja.',
  'form.reason.timeout': 'serverul nu a răspuns la timp',
  'form.reason.server': 'eroare pe server ({status})',
  'form.reason.refused': 'serverul nu a acceptat datele ({status})',
  'form.reason.insecure': 'pagina a fost deschisă fără conexiune securizată',
  'form.invalid': 'Vă rugăm să verificați câmpurile marcate.',
  'form.error.required': 'Vă rugăm să completați câmpul „{label}”.',
  'form.error.email':
    'Vă rugăm să verificați adresa de e-mail: trebuie să conțină „@” și un domeniu.',
  'form.error.phone':
    'Numărul pare incomplet. Vă rugăm să îl verificați; dacă este corect, trimiteți din nou.',
  'form.error.phone.suggest':
    'Ați vrut să scrieți {phone}? Dacă numărul introdus este corect, trimiteți din nou.',
  'form.error.consent': 'Cererea nu poate fi trimisă fără acest consimțământ.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Cererea dumneavoastră din {time} încă așteaptă să fie trimisă.',
  'form.left.sent': 'Cererea dumneavoastră din {time} a fost primită.',
  'form.left.failed': 'Cererea dumneavoastră din {time} nu a putut fi trimisă: {reason}.',
  'form.left.unclear': 'Nu se știe dacă cererea dumneavoastră din {time} a ajuns: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Dovada semnată a deciziei dumneavoastră:',
  'receipt.save': 'Salvează',
  'receipt.show': 'Vezi și tipărește',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'contactarea mea în legătură cu cererea mea',
  'purpose.newsletter.title': 'trimiterea de mesaje publicitare către mine',
  'purpose.service.title': 'prestarea unui serviciu pentru mine',
  'consent.label':
    'Îmi dau consimțământul ca {addressee} să prelucreze datele mele cu caracter personal în următorul scop: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Consimțământ pentru prelucrarea datelor cu caracter personal',
  'consent.edition': 'Versiunea: {version}',
  'consent.body':
    'Prin completarea formularului de pe {site} dau operatorului, liber și din proprie voință, consimțământul meu pentru prelucrarea datelor mele cu caracter personal.',
  'consent.operator': 'Operator: {operator}',
  'consent.inn': 'cod fiscal (INN) {inn}',
  'consent.ogrn': 'număr de înregistrare (OGRN) {ogrn}',
  'consent.ogrnip': 'număr de înregistrare (OGRNIP) {ogrn}',
  'consent.purpose': 'Scop: {purpose}.',
  'consent.subject': 'Ale cui sunt datele: ale mele, persoana care completează formularul.',
  'consent.data': 'Ce date: {data}.',
  'consent.actions':
    'Ce se face cu ele: sunt colectate, înregistrate, stocate, rectificate, extrase, utilizate, blocate, șterse și distruse, cu calculatorul și fără el.',
  'consent.actions.share':
    'Ce se face cu ele: sunt colectate, înregistrate, stocate, rectificate, extrase, utilizate, transmise destinatarilor numiți mai jos, blocate, șterse și distruse, cu calculatorul și fără el.',
  'consent.recipients': 'Cine le primește: {recipients}.',
  'consent.recipients.none': 'Cine le primește: nimeni.',
  'consent.term':
    'Durata în zile: {days}, de la trimiterea formularului, sau până la retragerea consimțământului, dacă aceasta are loc mai devreme.',
  'consent.withdraw':
    'Consimțământul poate fi retras în orice moment, scriind operatorului: {contact}.',
  'consent.act':
    'Consimțământul se dă prin bifarea casetei de lângă formular și apăsarea butonului de trimitere.',
  'notice.label':
    '{operator} va prelucra datele dumneavoastră ({data}) pentru a da curs cererii dumneavoastră: {purpose}.',
  'notice.title': 'Cum sunt prelucrate datele din acest formular',
  'notice.body':
    'Ne contactați chiar dumneavoastră prin formularul de pe {site}; datele sunt necesare pentru a vă răspunde, de aceea nu se cere un consimțământ separat.',
  'notice.withdraw':
    'Vă puteți opune sau puteți cere ștergerea datelor în orice moment: {contact}.',
  'data.name': 'numele',
  'data.phone': 'numărul de telefon',
  'data.email': 'adresa de e-mail',
  'data.message': 'textul mesajului',
};
