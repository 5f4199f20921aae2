import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' und ',
  'banner.title': 'Einwilligung zu Cookies',
  'banner.text':
    'Mit Ihrer Einwilligung verwendet diese Website Cookies für {aims}; auch Dritte können Daten erhalten. Sie können Ihre Auswahl jederzeit ändern oder widerrufen; Näheres steht in der {policy}.',
  'banner.policy': 'Datenschutzerklärung',
  'banner.accept': 'Alle akzeptieren',
  'banner.decline': 'Ablehnen',
  'banner.choose': 'Auswählen',
  'banner.reopen': 'Cookie-Einstellungen',
  'aim.functional': 'Komfortfunktionen',
  'aim.analytics': 'Besucherstatistik',
  'aim.marketing': 'Werbung',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Cookie-Einstellungen',
  'preferences.intro':
    'Entscheiden Sie, was Sie erlauben. Hier können Sie Ihre Auswahl jederzeit ändern oder widerrufen.',
  'preferences.save': 'Auswahl speichern',
  'preferences.withdraw': 'Einwilligung widerrufen',
  'preferences.withdraw.note':
    'Nach einem Widerruf wird die Seite neu geladen, wenn sich Laufendes nicht anders beenden lässt.',
  'preferences.close': 'Schließen',
  'preferences.always': 'Immer eingeschaltet',
  'preferences.savedAt': 'Ihre Auswahl vom {date} gilt bis {expires}.',
  'preferences.unsaved': 'Sie haben noch nicht gewählt: Nichts Freiwilliges ist eingeschaltet.',
  'preferences.gpc':
    'Ihr Browser bittet darum, keine Daten weiterzugeben (Global Privacy Control): ausgeschaltet, solange Sie es nicht selbst einschalten.',
  'preferences.services': 'Dienste',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Speicher',
  'preferences.hosts': 'Adressen',
  'preferences.life.session': 'bis der Browser geschlossen wird',
  'preferences.life.endless': 'bis zur Löschung',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Notwendig',
  'category.necessary.description':
    'Für den Betrieb der Website erforderlich. Auch Ihre Auswahl selbst wird hier gespeichert; wenn Sie abgelehnt haben, ohne Besuchernummer.',
  'category.functional.title': 'Komfort',
  'category.functional.description':
    'Merken sich Einstellungen und schalten zusätzliche Funktionen ein.',
  'category.analytics.title': 'Statistik',
  'category.analytics.description':
    'Helfen zu erkennen, welche Seiten gelesen werden und was verbessert werden könnte.',
  'category.marketing.title': 'Werbung',
  'category.marketing.description':
    'Zeigen Werbung, messen deren Wirkung und binden Inhalte anderer Websites ein.',
  'category.browserInfo':
    'Mit dieser Einwilligung werden zusammen mit Ihrer Auswahl und Ihren Anfragen Angaben zum Browser übermittelt: Name und Version, System, Sprache, Zeitzone, Bildschirm- und Fenstergröße, woher Sie gekommen sind, die erste Seite des Besuchs und Kampagnenkennzeichen, und zwar des ersten und des letzten Besuchs; Ihr Browser merkt sie sich.',
  'category.browserInfo.identifiers': 'Außerdem die Werte dieser Cookies: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Ihr Browser hat das Signal Global Privacy Control gesendet. Ausgeschaltet bleibt: {categories}.',
  'gpc.choices': 'Ihre Datenschutzoptionen',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Inhalt von „{service}“',
  'placeholder.text':
    'Er wird nur geladen, wenn Sie es erlauben; der Dienst kann dann Cookies speichern.',
  'placeholder.once': 'Einmal anzeigen',
  'placeholder.always': 'Diesen Dienst immer erlauben',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Anfrage senden',
  'form.submit': 'Senden',
  'form.sending': 'Wird gesendet…',
  'form.failed':
    'Das Senden ist fehlgeschlagen: {reason}. Ihre Eingaben sind noch da; bitte versuchen Sie es erneut.',
  'form.failed.phone': 'Oder rufen Sie an: {phone}.',
  'form.close': 'Schließen',
  'form.reason.network': 'der Server ist nicht erreichbar',
  'form.outdated':
    'Die Website wurde inzwischen erneuert, und diese Seite kann nichts mehr senden. Ihre Eingaben stehen noch hier: Bitte kopieren und dann die Seite neu laden.',
  'form.required': 'Pflichtfeld',
  'form.optional': 'freiwillig',
  'form.full': 'Vollständiger Text',
  'form.address': 'Auf eigener Seite öffnen',
  'field.name': 'Name',
  'field.phone': 'Telefon',
  'field.email': 'E-Mail',
  'field.message': 'Nachricht',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Vielen Dank. Ihre Anfrage ist eingegangen.',
  'form.waiting':
    'Das Senden ist fehlgeschlagen: {reason}. Ihre Anfrage ist auf diesem Gerät gespeichert und wird von selbst gesendet.',
  'form.cancel': 'Nicht senden',
  'form.cancelled': 'Die Anfrage wird nicht gesendet. Ihre Eingaben sind noch da.',
  'form.cancelled.unclear':
    'Es wird nicht weiter versucht, die Anfrage zu senden; sie kann aber schon angekommen sein.',
  'form.reason.timeout': 'der Server hat nicht rechtzeitig geantwortet',
  'form.reason.server': 'Fehler auf dem Server ({status})',
  'form.reason.refused': 'der Server hat die Daten nicht angenommen ({status})',
  'form.reason.insecure': 'die Seite wurde ohne sichere Verbindung geöffnet',
  'form.invalid': 'Bitte prüfen Sie die markierten Felder.',
  'form.error.required': 'Bitte füllen Sie das Feld „{label}“ aus.',
  'form.error.email': 'Bitte prüfen Sie die E-Mail-Adresse: Sie braucht ein „@“ und eine Domain.',
  'form.error.phone':
    'Die Nummer wirkt unvollständig. Bitte prüfen Sie die Eingabe; wenn sie stimmt, senden Sie erneut.',
  'form.error.phone.suggest': 'Meinten Sie {phone}? Wenn die Nummer stimmt, senden Sie erneut.',
  'form.error.consent': 'Ohne diese Einwilligung kann die Anfrage nicht gesendet werden.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Ihre Anfrage vom {time} wartet noch auf das Senden.',
  'form.left.sent': 'Ihre Anfrage vom {time} ist eingegangen.',
  'form.left.failed': 'Ihre Anfrage vom {time} konnte nicht gesendet werden: {reason}.',
  'form.left.unclear':
    'Ob Ihre Anfrage vom {time} angekommen ist, lässt sich nicht sagen: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Unterschriebene Quittung über Ihre Entscheidung:',
  'receipt.save': 'Speichern',
  'receipt.show': 'Ansehen und drucken',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'Kontaktaufnahme zu meiner Anfrage',
  'purpose.newsletter.title': 'Zusendung von Werbung an mich',
  'purpose.service.title': 'Erbringung einer Leistung für mich',
  'consent.label':
    'Ich willige ein, dass {addressee} meine personenbezogenen Daten zu folgendem Zweck verarbeitet: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Einwilligung in die Verarbeitung personenbezogener Daten',
  'consent.edition': 'Fassung: {version}',
  'consent.body':
    'Mit dem Ausfüllen des Formulars auf {site} willige ich gegenüber dem Verantwortlichen freiwillig in die Verarbeitung meiner personenbezogenen Daten ein.',
  'consent.operator': 'Verantwortlicher: {operator}',
  'consent.inn': 'Steuernummer (INN) {inn}',
  'consent.ogrn': 'Registernummer (OGRN) {ogrn}',
  'consent.ogrnip': 'Registernummer (OGRNIP) {ogrn}',
  'consent.purpose': 'Zweck: {purpose}.',
  'consent.subject': 'Wessen Daten: meine, der Person, die das Formular ausfüllt.',
  'consent.data': 'Welche Daten: {data}.',
  'consent.actions':
    'Was mit ihnen geschieht: Sie werden erhoben, erfasst, gespeichert, berichtigt, ausgelesen, verwendet, gesperrt, gelöscht und vernichtet, mit und ohne Computer.',
  'consent.actions.share':
    'Was mit ihnen geschieht: Sie werden erhoben, erfasst, gespeichert, berichtigt, ausgelesen, verwendet, an die unten genannten Empfänger übermittelt, gesperrt, gelöscht und vernichtet, mit und ohne Computer.',
  'consent.recipients': 'Empfänger: {recipients}.',
  'consent.recipients.none': 'Empfänger: keine.',
  'consent.term':
    'Speicherdauer in Tagen: {days}, ab dem Absenden des Formulars, oder bis zum Widerruf, falls dieser früher erfolgt.',
  'consent.withdraw':
    'Die Einwilligung kann jederzeit durch Nachricht an den Verantwortlichen widerrufen werden: {contact}.',
  'consent.act':
    'Die Einwilligung wird durch Ankreuzen des Kästchens am Formular und Drücken der Schaltfläche zum Senden erteilt.',
  'notice.label':
    '{operator} verarbeitet Ihre Daten ({data}), um Ihrem Anliegen nachzukommen: {purpose}.',
  'notice.title': 'Wie die Daten dieses Formulars verarbeitet werden',
  'notice.body':
    'Sie wenden sich selbst über das Formular auf {site} an uns; die Daten werden für die Antwort benötigt, daher wird keine gesonderte Einwilligung verlangt.',
  'notice.withdraw': 'Sie können jederzeit widersprechen oder die Löschung verlangen: {contact}.',
  'data.name': 'Name',
  'data.phone': 'Telefonnummer',
  'data.email': 'E-Mail-Adresse',
  'data.message': 'Nachrichtentext',
};
