import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' e ',
  'banner.title': 'Consenso ai cookie',
  'banner.text':
    'Con il Suo consenso questo sito usa cookie per {aims}; anche terzi possono ricevere dati. Può modificare o revocare la scelta in qualsiasi momento; dettagli nell’{policy}.',
  'banner.policy': 'informativa sulla privacy',
  'banner.accept': 'Accetta tutti',
  'banner.decline': 'Rifiuta',
  'banner.choose': 'Scegli',
  'banner.reopen': 'Impostazioni dei cookie',
  'aim.functional': 'comodità d’uso',
  'aim.analytics': 'statistiche sulle visite',
  'aim.marketing': 'pubblicità',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Impostazioni dei cookie',
  'preferences.intro':
    'Decida che cosa consentire. Qui può modificare o revocare la scelta in qualsiasi momento.',
  'preferences.save': 'Salva la scelta',
  'preferences.withdraw': 'Revoca il consenso',
  'preferences.withdraw.note':
    'Dopo la revoca la pagina viene ricaricata se ciò che è in esecuzione non può essere fermato altrimenti.',
  'preferences.close': 'Chiudi',
  'preferences.always': 'Sempre attivo',
  'preferences.savedAt': 'Data della scelta: {date}; valida fino al: {expires}.',
  'preferences.unsaved': 'Non ha ancora scelto: nulla di facoltativo è attivo.',
  'preferences.gpc':
    'Il Suo browser chiede di non condividere dati (Global Privacy Control): disattivato finché non lo attiva Lei.',
  'preferences.services': 'Servizi',
  'preferences.cookies': 'Cookie',
  'preferences.storage': 'Archiviazione',
  'preferences.hosts': 'Indirizzi',
  'preferences.life.session': 'fino alla chiusura del browser',
  'preferences.life.endless': 'fino alla cancellazione',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Necessari',
  'category.necessary.description':
    'Servono al funzionamento del sito. Qui si conserva anche la Sua scelta, senza numero del visitatore in caso di rifiuto.',
  'category.functional.title': 'Comodità',
  'category.functional.description': 'Ricordano le impostazioni e attivano funzioni aggiuntive.',
  'category.analytics.title': 'Statistiche',
  'category.analytics.description':
    'Aiutano a capire quali pagine vengono lette e che cosa si potrebbe migliorare.',
  'category.marketing.title': 'Pubblicità',
  'category.marketing.description':
    'Servono a mostrare pubblicità, misurarne i risultati e incorporare contenuti di altri siti.',
  'category.browserInfo':
    'Con questo consenso, insieme alla Sua scelta e alle Sue richieste vengono inviate informazioni sul browser: nome e versione, sistema, lingua, fuso orario, dimensioni dello schermo e della finestra, provenienza, prima pagina della visita ed etichette della campagna, della prima visita e dell’ultima; il Suo browser le ricorda.',
  'category.browserInfo.identifiers': 'Inoltre i valori di questi cookie: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Il Suo browser ha inviato il segnale Global Privacy Control. Resta disattivato: {categories}.',
  'gpc.choices': 'Le Sue scelte sulla privacy',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Contenuto di «{service}»',
  'placeholder.text':
    'Viene caricato solo se Lei lo consente; il servizio può allora conservare cookie.',
  'placeholder.once': 'Mostra una volta',
  'placeholder.always': 'Consenti sempre questo servizio',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Invia una richiesta',
  'form.submit': 'Invia',
  'form.sending': 'Invio in corso…',
  'form.failed': 'Invio non riuscito: {reason}. Quanto ha scritto è ancora qui, riprovi.',
  'form.failed.phone': 'Oppure chiami il numero {phone}.',
  'form.close': 'Chiudi',
  'form.reason.network': 'il server non è raggiungibile',
  'form.outdated':
    'Nel frattempo il sito è stato aggiornato e questa pagina non può più inviare nulla. Quanto ha scritto è ancora qui: lo copi e ricarichi la pagina.',
  'form.required': 'obbligatorio',
  'form.optional': 'facoltativo',
  'form.full': 'Testo completo',
  'form.address': 'Apri in una pagina separata',
  'field.name': 'Nome',
  'field.phone': 'Telefono',
  'field.email': 'E-mail',
  'field.message': 'Messaggio',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Grazie. La Sua richiesta è stata ricevuta.',
  'form.waiting':
    'Invio non riuscito: {reason}. La richiesta è conservata su questo dispositivo e partirà da sola.',
  'form.cancel': 'Non inviare',
  'form.cancelled': 'La richiesta non verrà inviata. Quanto ha scritto è ancora qui.',
  'form.cancelled.unclear':
    'L’invio non verrà ritentato, ma la richiesta potrebbe essere già arrivata.',
  'form.reason.timeout': 'il server non ha risposto in tempo',
  'form.reason.server': 'errore sul server ({status})',
  'form.reason.refused': 'il server non ha accettato i dati ({status})',
  'form.reason.insecure': 'la pagina è stata aperta senza connessione sicura',
  'form.invalid': 'Controlli i campi segnalati.',
  'form.error.required': 'Compili il campo «{label}».',
  'form.error.email': 'Controlli l’indirizzo e-mail: servono una «@» e un dominio.',
  'form.error.phone': 'Il numero sembra incompleto. Lo controlli; se è giusto, invii di nuovo.',
  'form.error.phone.suggest': 'Intendeva {phone}? Se il numero è giusto, invii di nuovo.',
  'form.error.consent': 'La richiesta non può essere inviata senza questo consenso.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'La Sua richiesta ({time}) è ancora in attesa di invio.',
  'form.left.sent': 'La Sua richiesta ({time}) è stata ricevuta.',
  'form.left.failed': 'Non è stato possibile inviare la Sua richiesta ({time}): {reason}.',
  'form.left.unclear': 'Non si sa se la Sua richiesta ({time}) sia arrivata: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Ricevuta firmata della Sua decisione:',
  'receipt.save': 'Salva',
  'receipt.show': 'Visualizza e stampa',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'contattarmi in merito alla mia richiesta',
  'purpose.newsletter.title': 'inviarmi messaggi pubblicitari',
  'purpose.service.title': 'fornirmi un servizio',
  'consent.label':
    'Acconsento al trattamento dei miei dati personali da parte di {addressee} per la seguente finalità: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Consenso al trattamento dei dati personali',
  'consent.edition': 'Versione: {version}',
  'consent.body':
    'Compilando il modulo su {site} do liberamente e di mia volontà al titolare del trattamento il consenso al trattamento dei miei dati personali.',
  'consent.operator': 'Titolare del trattamento: {operator}',
  'consent.inn': 'codice fiscale (INN) {inn}',
  'consent.ogrn': 'numero di registrazione (OGRN) {ogrn}',
  'consent.ogrnip': 'numero di registrazione (OGRNIP) {ogrn}',
  'consent.purpose': 'Finalità: {purpose}.',
  'consent.subject': 'Di chi sono i dati: miei, di chi compila il modulo.',
  'consent.data': 'Quali dati: {data}.',
  'consent.actions':
    'Che cosa se ne fa: vengono raccolti, registrati, conservati, rettificati, estratti, utilizzati, bloccati, cancellati e distrutti, con il computer o altrimenti.',
  'consent.actions.share':
    'Che cosa se ne fa: vengono raccolti, registrati, conservati, rettificati, estratti, utilizzati, comunicati ai destinatari indicati sotto, bloccati, cancellati e distrutti, con il computer o altrimenti.',
  'consent.recipients': 'Destinatari: {recipients}.',
  'consent.recipients.none': 'Destinatari: nessuno.',
  'consent.term':
    'Durata in giorni: {days} dall’invio del modulo, o fino alla revoca se avviene prima.',
  'consent.withdraw':
    'Il consenso può essere revocato in qualsiasi momento scrivendo al titolare del trattamento: {contact}.',
  'consent.act':
    'Il consenso si presta spuntando la casella del modulo e premendo il pulsante di invio.',
  'notice.label':
    '{operator} tratterà i Suoi dati ({data}) per dare seguito alla Sua richiesta: {purpose}.',
  'notice.title': 'Come vengono trattati i dati di questo modulo',
  'notice.body':
    'È Lei a contattarci tramite il modulo su {site}; i dati servono per risponderLe, perciò non viene chiesto un consenso separato.',
  'notice.withdraw': 'Può opporsi o chiedere la cancellazione in qualsiasi momento: {contact}.',
  'data.name': 'nome',
  'data.phone': 'numero di telefono',
  'data.email': 'indirizzo e-mail',
  'data.message': 'testo del messaggio',
};
