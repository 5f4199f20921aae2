import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' i ',
  'banner.title': 'Privola za kolačiće',
  'banner.text':
    'Uz vašu privolu ova stranica upotrebljava kolačiće u sljedeće svrhe: {aims}; podatke mogu primati i treće strane. Svoj odabir možete u svakom trenutku promijeniti ili povući; više: {policy}.',
  'banner.policy': 'pravila o privatnosti',
  'banner.accept': 'Prihvati sve',
  'banner.decline': 'Odbij',
  'banner.choose': 'Odaberi',
  'banner.reopen': 'Postavke kolačića',
  'aim.functional': 'praktičnost',
  'aim.analytics': 'statistika posjeta',
  'aim.marketing': 'oglašavanje',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Postavke kolačića',
  'preferences.intro':
    'Odlučite što dopuštate. Svoj odabir ovdje možete u svakom trenutku promijeniti ili povući.',
  'preferences.save': 'Spremi odabir',
  'preferences.withdraw': 'Povuci privolu',
  'preferences.withdraw.note':
    'Nakon povlačenja stranica se ponovno učitava ako se ono što radi ne može zaustaviti drukčije.',
  'preferences.close': 'Zatvori',
  'preferences.always': 'Uvijek uključeno',
  'preferences.savedAt': 'Datum vašeg odabira: {date}. Vrijedi do: {expires}.',
  'preferences.unsaved': 'Još niste odabrali: ništa neobavezno nije uključeno.',
  'preferences.gpc':
    'Vaš preglednik traži da se podaci ne dijele (Global Privacy Control): isključeno dok sami ne uključite.',
  'preferences.services': 'Usluge',
  'preferences.cookies': 'Kolačići',
  'preferences.storage': 'Pohrana',
  'preferences.hosts': 'Adrese',
  'preferences.life.session': 'do zatvaranja preglednika',
  'preferences.life.endless': 'do brisanja',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nužni',
  'category.necessary.description':
    'Potrebni su za rad stranice. Ovdje se čuva i sam vaš odabir: bez broja posjetitelja ako ste odbili.',
  'category.functional.title': 'Praktičnost',
  'category.functional.description': 'Pamte postavke i uključuju dodatne mogućnosti.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Pomažu vidjeti koje se stranice čitaju i što bi se moglo poboljšati.',
  'category.marketing.title': 'Oglašavanje',
  'category.marketing.description':
    'Služe za prikaz oglasa, mjerenje njihova učinka i ugradnju sadržaja s drugih stranica.',
  'category.browserInfo':
    'Uz ovu privolu zajedno s vašim odabirom i upitima šalju se podaci o pregledniku: naziv i verzija, sustav, jezik, vremenska zona, veličina zaslona i prozora, odakle ste došli, prva stranica posjeta i oznake kampanje, i to prvog i posljednjeg posjeta; vaš ih preglednik pamti.',
  'category.browserInfo.identifiers': 'Također i vrijednosti ovih kolačića: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Vaš je preglednik poslao signal Global Privacy Control. Isključeno ostaje: {categories}.',
  'gpc.choices': 'Vaši odabiri o privatnosti',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Sadržaj usluge „{service}”',
  'placeholder.text': 'Učitava se samo ako ga dopustite; usluga tada može spremati kolačiće.',
  'placeholder.once': 'Prikaži jednom',
  'placeholder.always': 'Uvijek dopusti ovu uslugu',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Pošaljite upit',
  'form.submit': 'Pošalji',
  'form.sending': 'Šalje se…',
  'form.failed':
    'Slanje nije uspjelo: {reason}. Ono što ste upisali još je ovdje, pokušajte ponovno.',
  'form.failed.phone': 'Ili nazovite: {phone}.',
  'form.close': 'Zatvori',
  'form.reason.network': 'poslužitelj nije dostupan',
  'form.outdated':
    'Stranica je u međuvremenu ažurirana i odavde se više ništa ne može poslati. Ono što ste upisali još je ovdje: kopirajte to i ponovno učitajte stranicu.',
  'form.required': 'obavezno',
  'form.optional': 'neobavezno',
  'form.full': 'Cijeli tekst',
  'form.address': 'Otvori na zasebnoj stranici',
  'field.name': 'Ime',
  'field.phone': 'Telefon',
  'field.email': 'E-pošta',
  'field.message': 'Poruka',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Hvala. Vaš je upit zaprimljen.',
  'form.waiting':
    'Slanje nije uspjelo: {reason}. Upit je spremljen na ovom uređaju i poslat će se sam.',
  'form.cancel': 'Odustani od slanja',
  'form.cancelled': 'Upit se neće poslati. Ono što ste upisali još je ovdje.',
  'form.cancelled.unclear': 'Slanje se više neće pokušavati, ali upit je možda već stigao.',
  'form.reason.timeout': 'poslužitelj nije odgovorio na vrijeme',
  'form.reason.server': 'pogreška na poslužitelju ({status})',
  'form.reason.refused': 'poslužitelj nije prihvatio podatke ({status})',
  'form.reason.insecure': 'stranica je otvorena bez sigurne veze',
  'form.invalid': 'Provjerite označena polja.',
  'form.error.required': 'Ispunite polje „{label}”.',
  'form.error.email': 'Provjerite adresu e-pošte: potrebni su „@” i domena.',
  'form.error.phone': 'Broj izgleda nepotpuno. Provjerite ga; ako je točan, pošaljite ponovno.',
  'form.error.phone.suggest': 'Jeste li mislili {phone}? Ako je broj točan, pošaljite ponovno.',
  'form.error.consent': 'Bez ove privole upit se ne može poslati.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Vaš upit ({time}) još čeka na slanje.',
  'form.left.sent': 'Vaš upit ({time}) je zaprimljen.',
  'form.left.failed': 'Vaš upit ({time}) nije se mogao poslati: {reason}.',
  'form.left.unclear': 'Ne zna se je li vaš upit ({time}) stigao: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Potpisana potvrda o vašoj odluci:',
  'receipt.save': 'Spremi',
  'receipt.show': 'Pogledaj i ispiši',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'stupanje u kontakt sa mnom u vezi s mojim upitom',
  'purpose.newsletter.title': 'slanje promidžbenih poruka meni',
  'purpose.service.title': 'pružanje usluge meni',
  'consent.label':
    'Dajem privolu da {addressee} obrađuje moje osobne podatke u sljedeću svrhu: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Privola za obradu osobnih podataka',
  'consent.edition': 'Verzija: {version}',
  'consent.body':
    'Ispunjavanjem obrasca na stranici {site} voditelju obrade slobodno i svojevoljno dajem privolu za obradu svojih osobnih podataka.',
  'consent.operator': 'Voditelj obrade: {operator}',
  'consent.inn': 'porezni broj (INN) {inn}',
  'consent.ogrn': 'registarski broj (OGRN) {ogrn}',
  'consent.ogrnip': 'registarski broj (OGRNIP) {ogrn}',
  'consent.purpose': 'Svrha: {purpose}.',
  'consent.subject': 'Čiji podaci: moji, osobe koja ispunjava obrazac.',
  'consent.data': 'Koji podaci: {data}.',
  'consent.actions':
    'Što se s njima radi: prikupljaju se, bilježe, pohranjuju, ispravljaju, pronalaze, upotrebljavaju, blokiraju, brišu i uništavaju, računalom i na drugi način.',
  'consent.actions.share':
    'Što se s njima radi: prikupljaju se, bilježe, pohranjuju, ispravljaju, pronalaze, upotrebljavaju, prenose niže navedenim primateljima, blokiraju, brišu i uništavaju, računalom i na drugi način.',
  'consent.recipients': 'Primatelji: {recipients}.',
  'consent.recipients.none': 'Primatelji: nema ih.',
  'consent.term':
    'Rok u danima: {days}, od slanja obrasca, ili do povlačenja privole ako ono nastupi ranije.',
  'consent.withdraw':
    'Privola se može povući u svakom trenutku pisanom porukom voditelju obrade: {contact}.',
  'consent.act': 'Privola se daje označavanjem kućice uz obrazac i pritiskom na gumb za slanje.',
  'notice.label':
    '{operator} obradit će vaše podatke ({data}) radi ispunjenja vašeg zahtjeva: {purpose}.',
  'notice.title': 'Kako se obrađuju podaci iz ovog obrasca',
  'notice.body':
    'Sami nam se obraćate putem obrasca na stranici {site}; podaci su potrebni da bismo vam odgovorili, pa se posebna privola ne traži.',
  'notice.withdraw': 'U svakom trenutku možete uložiti prigovor ili zatražiti brisanje: {contact}.',
  'data.name': 'ime',
  'data.phone': 'telefonski broj',
  'data.email': 'adresa e-pošte',
  'data.message': 'tekst poruke',
};
