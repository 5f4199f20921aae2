import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' i ',
  'banner.title': 'Zgoda na pliki cookie',
  'banner.text':
    'Za Twoją zgodą serwis używa plików cookie w\u00a0następujących celach: {aims}; dane mogą otrzymywać także osoby trzecie. Wybór można w\u00a0każdej chwili zmienić lub wycofać; szczegóły: {policy}.',
  'banner.policy': 'polityka prywatności',
  'banner.accept': 'Przyjmij wszystkie',
  'banner.decline': 'Odrzuć',
  'banner.choose': 'Wybierz',
  'banner.reopen': 'Ustawienia plików cookie',
  'aim.functional': 'wygoda korzystania',
  'aim.analytics': 'statystyka odwiedzin',
  'aim.marketing': 'reklama',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Ustawienia plików cookie',
  'preferences.intro':
    'Zdecyduj, na co się zgadzasz. Wybór można tu w\u00a0każdej chwili zmienić lub wycofać.',
  'preferences.save': 'Zapisz wybór',
  'preferences.withdraw': 'Wycofaj zgodę',
  'preferences.withdraw.note':
    'Po wycofaniu strona wczyta się ponownie, jeśli tego, co działa, nie można zatrzymać inaczej.',
  'preferences.close': 'Zamknij',
  'preferences.always': 'Zawsze włączone',
  'preferences.savedAt': 'Data wyboru: {date}; ważny do: {expires}.',
  'preferences.unsaved': 'Nie dokonano jeszcze wyboru: nic opcjonalnego nie jest włączone.',
  'preferences.gpc':
    'Twoja przeglądarka prosi o\u00a0nieudostępnianie danych (Global Privacy Control): wyłączone, dopóki nie zostanie przez Ciebie włączone.',
  'preferences.services': 'Usługi',
  'preferences.cookies': 'Pliki cookie',
  'preferences.storage': 'Pamięć',
  'preferences.hosts': 'Adresy',
  'preferences.life.session': 'do zamknięcia przeglądarki',
  'preferences.life.endless': 'do usunięcia',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Niezbędne',
  'category.necessary.description':
    'Potrzebne do działania serwisu. Tu przechowywany jest także sam wybór: w\u00a0razie odmowy bez numeru odwiedzającego.',
  'category.functional.title': 'Wygoda',
  'category.functional.description': 'Zapamiętują ustawienia i\u00a0włączają dodatkowe funkcje.',
  'category.analytics.title': 'Statystyka',
  'category.analytics.description':
    'Pomagają ustalić, które strony są czytane i\u00a0co można poprawić.',
  'category.marketing.title': 'Reklama',
  'category.marketing.description':
    'Służą do wyświetlania reklam, mierzenia ich skuteczności i\u00a0osadzania materiałów z\u00a0innych serwisów.',
  'category.browserInfo':
    'Po wyrażeniu tej zgody razem z\u00a0wyborem i\u00a0zapytaniami wysyłane są informacje o\u00a0przeglądarce: nazwa i\u00a0wersja, system, język, strefa czasowa, rozmiar ekranu i\u00a0okna, źródło wejścia, pierwsza strona wizyty i\u00a0oznaczenia kampanii: pierwszej wizyty i\u00a0ostatniej; przeglądarka je zapamiętuje.',
  'category.browserInfo.identifiers': 'A\u00a0także wartości tych plików cookie: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Twoja przeglądarka wysłała sygnał Global Privacy Control. Wyłączone pozostaje: {categories}.',
  'gpc.choices': 'Twoje ustawienia prywatności',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Materiał usługi „{service}”',
  'placeholder.text': 'Wczyta się tylko za Twoją zgodą; usługa może wtedy zapisać pliki cookie.',
  'placeholder.once': 'Pokaż raz',
  'placeholder.always': 'Zawsze zezwalaj tej usłudze',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Wyślij zapytanie',
  'form.submit': 'Wyślij',
  'form.sending': 'Wysyłanie…',
  'form.failed':
    'Nie udało się wysłać: {reason}. Wpisane dane pozostały w\u00a0formularzu, prosimy spróbować ponownie.',
  'form.failed.phone': 'Można też zadzwonić: {phone}.',
  'form.close': 'Zamknij',
  'form.reason.network': 'brak połączenia z\u00a0serwerem',
  'form.outdated':
    'Serwis został w\u00a0międzyczasie zaktualizowany i\u00a0z\u00a0tej strony nie można już niczego wysłać. Wpisane dane pozostały w\u00a0formularzu: prosimy je skopiować i\u00a0wczytać stronę ponownie.',
  'form.required': 'wymagane',
  'form.optional': 'opcjonalne',
  'form.full': 'Pełny tekst',
  'form.address': 'Otwórz na osobnej stronie',
  'field.name': 'Imię',
  'field.phone': 'Telefon',
  'field.email': 'E-mail',
  'field.message': 'Wiadomość',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Dziękujemy. Zapytanie zostało przyjęte.',
  'form.waiting':
    'Nie udało się wysłać: {reason}. Zapytanie zostało zapisane na tym urządzeniu i\u00a0wyśle się samo.',
  'form.cancel': 'Nie wysyłaj',
  'form.cancelled': 'Zapytanie nie zostanie wysłane. Wpisane dane pozostały w\u00a0formularzu.',
  'form.cancelled.unclear': 'Nie będzie kolejnych prób wysłania, ale zapytanie mogło już dotrzeć.',
  'form.reason.timeout': 'serwer nie odpowiedział na czas',
  'form.reason.server': 'błąd na serwerze ({status})',
  'form.reason.refused': 'serwer nie przyjął danych ({status})',
  'form.reason.insecure': 'strona została otwarta bez bezpiecznego połączenia',
  'form.invalid': 'Prosimy sprawdzić zaznaczone pola.',
  'form.error.required': 'Prosimy wypełnić pole „{label}”.',
  'form.error.email': 'Prosimy sprawdzić adres e-mail: potrzebne są „@” i\u00a0domena.',
  'form.error.phone':
    'Numer wygląda na niepełny. Prosimy go sprawdzić; jeśli jest poprawny, prosimy wysłać ponownie.',
  'form.error.phone.suggest':
    'Czy chodziło o\u00a0{phone}? Jeśli numer jest poprawny, prosimy wysłać ponownie.',
  'form.error.consent': 'Bez tej zgody nie można wysłać zapytania.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Twoje zapytanie ({time}) wciąż czeka na wysłanie.',
  'form.left.sent': 'Twoje zapytanie ({time}) zostało przyjęte.',
  'form.left.failed': 'Nie udało się wysłać Twojego zapytania ({time}): {reason}.',
  'form.left.unclear': 'Nie wiadomo, czy Twoje zapytanie ({time}) dotarło: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Podpisane potwierdzenie Twojej decyzji:',
  'receipt.save': 'Zapisz',
  'receipt.show': 'Zobacz i wydrukuj',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'kontakt ze mną w\u00a0sprawie mojego zapytania',
  'purpose.newsletter.title': 'wysyłanie mi informacji handlowych',
  'purpose.service.title': 'wykonanie dla mnie usługi',
  'consent.label':
    'Wyrażam zgodę na przetwarzanie moich danych osobowych przez {addressee} w\u00a0następującym celu: {purpose}',
  'consent.addressee': 'administratora ({operator})',
  'consent.title': 'Zgoda na przetwarzanie danych osobowych',
  'consent.edition': 'Wersja: {version}',
  'consent.body':
    'Wypełniając formularz w\u00a0serwisie {site}, dobrowolnie wyrażam wobec administratora zgodę na przetwarzanie moich danych osobowych.',
  'consent.operator': 'Administrator: {operator}',
  'consent.inn': 'numer podatkowy (INN) {inn}',
  'consent.ogrn': 'numer rejestrowy (OGRN) {ogrn}',
  'consent.ogrnip': 'numer rejestrowy (OGRNIP) {ogrn}',
  'consent.purpose': 'Cel: {purpose}.',
  'consent.subject': 'Czyje dane: moje, osoby wypełniającej formularz.',
  'consent.data': 'Jakie dane: {data}.',
  'consent.actions':
    'Co się z\u00a0nimi dzieje: są zbierane, utrwalane, przechowywane, poprawiane, pobierane, wykorzystywane, blokowane, usuwane i\u00a0niszczone, za pomocą komputera i\u00a0w\u00a0inny sposób.',
  'consent.actions.share':
    'Co się z\u00a0nimi dzieje: są zbierane, utrwalane, przechowywane, poprawiane, pobierane, wykorzystywane, przekazywane wymienionym niżej odbiorcom, blokowane, usuwane i\u00a0niszczone, za pomocą komputera i\u00a0w\u00a0inny sposób.',
  'consent.recipients': 'Odbiorcy: {recipients}.',
  'consent.recipients.none': 'Odbiorcy: brak.',
  'consent.term':
    'Okres w\u00a0dniach: {days}, od wysłania formularza, lub do wycofania zgody, jeśli nastąpi wcześniej.',
  'consent.withdraw':
    'Zgodę można wycofać w\u00a0każdej chwili, pisząc do administratora: {contact}.',
  'consent.act':
    'Zgodę wyraża się przez zaznaczenie pola przy formularzu i\u00a0naciśnięcie przycisku wysyłania.',
  'notice.label': '{operator} przetworzy Twoje dane ({data}), aby spełnić Twoją prośbę: {purpose}.',
  'notice.title': 'Jak przetwarzane są dane z\u00a0tego formularza',
  'notice.body':
    'Kontaktujesz się z\u00a0nami z\u00a0własnej inicjatywy przez formularz w\u00a0serwisie {site}; dane są potrzebne do udzielenia odpowiedzi, dlatego osobna zgoda nie jest wymagana.',
  'notice.withdraw':
    'W\u00a0każdej chwili można wnieść sprzeciw lub zażądać usunięcia danych: {contact}.',
  'data.name': 'imię',
  'data.phone': 'numer telefonu',
  'data.email': 'adres e-mail',
  'data.message': 'treść wiadomości',
};
