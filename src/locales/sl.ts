import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' in ',
  'banner.title': 'Privolitev za piškotke',
  'banner.text':
    'Z vašo privolitvijo to spletno mesto uporablja piškotke za te namene: {aims}; podatke lahko prejmejo tudi tretje osebe. Izbiro lahko kadar koli spremenite ali prekličete; podrobnosti: {policy}.',
  'banner.policy': 'politika zasebnosti',
  'banner.accept': 'Sprejmi vse',
  'banner.decline': 'Zavrni',
  'banner.choose': 'Izberi',
  'banner.reopen': 'Nastavitve piškotkov',
  'aim.functional': 'udobnejša uporaba',
  'aim.analytics': 'statistika obiska',
  'aim.marketing': 'oglaševanje',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Nastavitve piškotkov',
  'preferences.intro':
    'Odločite se, kaj boste dovolili. Izbiro lahko tukaj kadar koli spremenite ali prekličete.',
  'preferences.save': 'Shrani izbiro',
  'preferences.withdraw': 'Prekliči privolitev',
  'preferences.withdraw.note':
    'Po preklicu se stran znova naloži, če tega, kar teče, ni mogoče ustaviti drugače.',
  'preferences.close': 'Zapri',
  'preferences.always': 'Vedno vklopljeno',
  'preferences.savedAt': 'Datum vaše izbire: {date}. Velja do: {expires}.',
  'preferences.unsaved': 'Niste še izbrali: nič neobveznega ni vklopljeno.',
  'preferences.gpc':
    'Vaš brskalnik prosi, naj se podatki ne posredujejo (Global Privacy Control): izklopljeno, dokler tega sami ne vklopite.',
  'preferences.services': 'Storitve',
  'preferences.cookies': 'Piškotki',
  'preferences.storage': 'Shramba',
  'preferences.hosts': 'Naslovi',
  'preferences.life.session': 'do zaprtja brskalnika',
  'preferences.life.endless': 'do izbrisa',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nujni',
  'category.necessary.description':
    'Potrebni za delovanje spletnega mesta. Tu se hrani tudi vaša izbira; če ste zavrnili, brez številke obiskovalca.',
  'category.functional.title': 'Udobje',
  'category.functional.description': 'Zapomnijo si nastavitve in vklopijo dodatne možnosti.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Pomagajo ugotoviti, katere strani se berejo in kaj bi se dalo izboljšati.',
  'category.marketing.title': 'Oglaševanje',
  'category.marketing.description':
    'Prikazujejo oglase, merijo njihov učinek in vgrajujejo vsebine drugih spletnih mest.',
  'category.browserInfo':
    'S to privolitvijo se skupaj z vašo izbiro in povpraševanji pošiljajo podatki o brskalniku: ime in različica, sistem, jezik, časovni pas, velikost zaslona in okna, od kod ste prišli, prva stran obiska in oznake kampanje, in sicer za prvi in zadnji obisk; vaš brskalnik si jih zapomni.',
  'category.browserInfo.identifiers': 'Poleg tega vrednosti teh piškotkov: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Vaš brskalnik je poslal signal Global Privacy Control. Izklopljeno ostaja: {categories}.',
  'gpc.choices': 'Vaše izbire glede zasebnosti',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Vsebina storitve „{service}“',
  'placeholder.text': 'Naloži se samo, če to dovolite; storitev lahko potem shranjuje piškotke.',
  'placeholder.once': 'Prikaži enkrat',
  'placeholder.always': 'Vedno dovoli to storitev',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Pošljite povpraševanje',
  'form.submit': 'Pošlji',
  'form.sending': 'Pošiljanje…',
  'form.failed': 'Pošiljanje ni uspelo: {reason}. Kar ste vnesli, je še tukaj; poskusite znova.',
  'form.failed.phone': 'Ali pokličite: {phone}.',
  'form.close': 'Zapri',
  'form.reason.network': 'strežnik ni dosegljiv',
  'form.outdated':
    'Spletno mesto je bilo medtem posodobljeno in s te strani ni več mogoče ničesar poslati. Kar ste vnesli, je še tukaj: kopirajte in znova naložite stran.',
  'form.required': 'obvezno',
  'form.optional': 'neobvezno',
  'form.full': 'Celotno besedilo',
  'form.address': 'Odpri na posebni strani',
  'field.name': 'Ime',
  'field.phone': 'Telefon',
  'field.email': 'E-pošta',
  'field.message': 'Sporočilo',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Hvala. Vaše povpraševanje smo prejeli.',
  'form.waiting':
    'Pošiljanje še ni uspelo: {reason}. Povpraševanje je shranjeno v tej napravi in se bo poslalo samo.',
  'form.cancel': 'Ne pošlji',
  'form.cancelled': 'Povpraševanje ne bo poslano. Kar ste vnesli, je še tukaj.',
  'form.cancelled.unclear':
    'Pošiljanje se ne bo več ponovilo, vendar je povpraševanje morda že prispelo.',
  'form.reason.timeout': 'strežnik ni pravočasno odgovoril',
  'form.reason.server': 'napaka na strežniku ({status})',
  'form.reason.refused': 'strežnik ni sprejel podatkov ({status})',
  'form.reason.insecure': 'stran je bila odprta brez varne povezave',
  'form.invalid': 'Preverite označena polja.',
  'form.error.required': 'Izpolnite polje „{label}“.',
  'form.error.email': 'Preverite e-poštni naslov: vsebovati mora „@“ in domeno.',
  'form.error.phone': 'Številka je videti nepopolna. Preverite jo; če je pravilna, pošljite znova.',
  'form.error.phone.suggest':
    'Ste mislili {phone}? Če je vnesena številka pravilna, pošljite znova.',
  'form.error.consent': 'Brez te privolitve povpraševanja ni mogoče poslati.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Vaše povpraševanje ({time}) še čaka na pošiljanje.',
  'form.left.sent': 'Vaše povpraševanje ({time}) smo prejeli.',
  'form.left.failed': 'Vašega povpraševanja ({time}) ni bilo mogoče poslati: {reason}.',
  'form.left.unclear': 'Ni znano, ali je vaše povpraševanje ({time}) prispelo: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Podpisano potrdilo o vaši odločitvi:',
  'receipt.save': 'Shrani',
  'receipt.show': 'Poglej in natisni',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'stik z mano glede mojega povpraševanja',
  'purpose.newsletter.title': 'pošiljanje oglasnih sporočil meni',
  'purpose.service.title': 'opravljanje storitve zame',
  'consent.label': 'Privolim, da {addressee} obdeluje moje osebne podatke za ta namen: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Privolitev v obdelavo osebnih podatkov',
  'consent.edition': 'Različica: {version}',
  'consent.body':
    'Z izpolnitvijo obrazca na spletnem mestu {site} upravljavcu prostovoljno in po lastni volji dajem privolitev v obdelavo svojih osebnih podatkov.',
  'consent.operator': 'Upravljavec: {operator}',
  'consent.inn': 'davčna številka (INN) {inn}',
  'consent.ogrn': 'matična številka (OGRN) {ogrn}',
  'consent.ogrnip': 'matična številka (OGRNIP) {ogrn}',
  'consent.purpose': 'Namen: {purpose}.',
  'consent.subject': 'Čigavi podatki: moji, torej osebe, ki izpolnjuje obrazec.',
  'consent.data': 'Kateri podatki: {data}.',
  'consent.actions':
    'Kaj se z njimi dela: zbirajo se, beležijo, hranijo, popravljajo, priklicujejo, uporabljajo, blokirajo, izbrišejo in uničijo, z računalnikom in brez njega.',
  'consent.actions.share':
    'Kaj se z njimi dela: zbirajo se, beležijo, hranijo, popravljajo, priklicujejo, uporabljajo, posredujejo spodaj navedenim prejemnikom, blokirajo, izbrišejo in uničijo, z računalnikom in brez njega.',
  'consent.recipients': 'Kdo jih prejme: {recipients}.',
  'consent.recipients.none': 'Kdo jih prejme: nihče.',
  'consent.term':
    'Rok v dnevih: {days} od pošiljanja obrazca ali do preklica privolitve, če je ta prej.',
  'consent.withdraw':
    'Privolitev je mogoče kadar koli preklicati s sporočilom upravljavcu: {contact}.',
  'consent.act':
    'Privolitev se da z označitvijo polja ob obrazcu in pritiskom gumba za pošiljanje.',
  'notice.label':
    '{operator} vaše podatke ({data}) obdeluje za izpolnitev vaše prošnje: {purpose}.',
  'notice.title': 'Kako se obdelujejo podatki iz tega obrazca',
  'notice.body':
    'Na nas se obračate sami z obrazcem na spletnem mestu {site}; podatki so potrebni za odgovor, zato ločena privolitev ni potrebna.',
  'notice.withdraw': 'Kadar koli lahko ugovarjate ali zahtevate izbris podatkov: {contact}.',
  'data.name': 'ime',
  'data.phone': 'telefonska številka',
  'data.email': 'e-poštni naslov',
  'data.message': 'besedilo sporočila',
};
