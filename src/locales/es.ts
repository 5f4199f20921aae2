import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' y ',
  'banner.title': 'Consentimiento para las cookies',
  'banner.text':
    'Con su consentimiento, este sitio usa cookies para {aims}; también terceros pueden recibir datos. Puede cambiar o retirar su elección en cualquier momento; más detalles en la {policy}.',
  'banner.policy': 'política de privacidad',
  'banner.accept': 'Aceptar todo',
  'banner.decline': 'Rechazar',
  'banner.choose': 'Elegir',
  'banner.reopen': 'Configuración de cookies',
  'aim.functional': 'comodidad de uso',
  'aim.analytics': 'estadísticas de visitas',
  'aim.marketing': 'publicidad',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Configuración de cookies',
  'preferences.intro':
    'Decida qué permite. Aquí puede cambiar o retirar su elección en cualquier momento.',
  'preferences.save': 'Guardar la elección',
  'preferences.withdraw': 'Retirar consentimiento',
  'preferences.withdraw.note':
    'Tras la retirada, la página se vuelve a cargar si lo que está en marcha no puede detenerse de otro modo.',
  'preferences.close': 'Cerrar',
  'preferences.always': 'Siempre activado',
  'preferences.savedAt': 'Su elección del {date} es válida hasta el {expires}.',
  'preferences.unsaved': 'Aún no ha elegido: no hay nada opcional activado.',
  'preferences.gpc':
    'Su navegador pide que no se compartan datos (Global Privacy Control): desactivado mientras no lo active usted.',
  'preferences.services': 'Servicios',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Almacenamiento',
  'preferences.hosts': 'Direcciones',
  'preferences.life.session': 'hasta que se cierre el navegador',
  'preferences.life.endless': 'hasta que se borre',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Necesarias',
  'category.necessary.description':
    'Imprescindibles para el funcionamiento del sitio. Aquí se guarda también su elección, sin número de visitante si rechazó.',
  'category.functional.title': 'Comodidad',
  'category.functional.description': 'Recuerdan ajustes y activan funciones adicionales.',
  'category.analytics.title': 'Estadísticas',
  'category.analytics.description': 'Ayudan a ver qué páginas se leen y qué podría mejorarse.',
  'category.marketing.title': 'Publicidad',
  'category.marketing.description':
    'Sirven para mostrar publicidad, medir su resultado e insertar contenidos de otros sitios.',
  'category.browserInfo':
    'Con este consentimiento, junto con su elección y sus solicitudes se envía información del navegador: nombre y versión, sistema, idioma, zona horaria, tamaño de la pantalla y de la ventana, procedencia, primera página de la visita y etiquetas de campaña, de su primera visita y de la última; su navegador las recuerda.',
  'category.browserInfo.identifiers': 'También los valores de estas cookies: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Su navegador ha enviado la señal Global Privacy Control. Queda desactivado: {categories}.',
  'gpc.choices': 'Sus opciones de privacidad',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Contenido de «{service}»',
  'placeholder.text':
    'Solo se carga si usted lo permite; el servicio podrá entonces guardar cookies.',
  'placeholder.once': 'Mostrar una vez',
  'placeholder.always': 'Permitir siempre este servicio',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Enviar una solicitud',
  'form.submit': 'Enviar',
  'form.sending': 'Enviando…',
  'form.failed':
    'No se ha podido enviar: {reason}. Lo que ha escrito sigue aquí; inténtelo de nuevo.',
  'form.failed.phone': 'O llame al {phone}.',
  'form.close': 'Cerrar',
  'form.reason.network': 'no hay conexión con el servidor',
  'form.outdated':
    'El sitio se ha actualizado mientras tanto y esta página ya no puede enviar nada. Lo que ha escrito sigue aquí: cópielo y vuelva a cargar la página.',
  'form.required': 'obligatorio',
  'form.optional': 'opcional',
  'form.full': 'Texto completo',
  'form.address': 'Abrir en una página aparte',
  'field.name': 'Nombre',
  'field.phone': 'Teléfono',
  'field.email': 'Correo electrónico',
  'field.message': 'Mensaje',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Gracias. Hemos recibido su solicitud.',
  'form.waiting':
    'No se ha podido enviar: {reason}. Su solicitud se guarda en este dispositivo y se enviará por sí sola.',
  'form.cancel': 'No enviar',
  'form.cancelled': 'La solicitud no se enviará. Lo que ha escrito sigue aquí.',
  'form.cancelled.unclear':
    'No se intentará enviar de nuevo, pero es posible que la solicitud ya haya llegado.',
  'form.reason.timeout': 'el servidor no respondió a tiempo',
  'form.reason.server': 'error en el servidor ({status})',
  'form.reason.refused': 'el servidor no aceptó los datos ({status})',
  'form.reason.insecure': 'la página se abrió sin conexión segura',
  'form.invalid': 'Revise los campos marcados.',
  'form.error.required': 'Rellene el campo «{label}».',
  'form.error.email': 'Revise la dirección de correo: necesita una «@» y un dominio.',
  'form.error.phone': 'El número parece incompleto. Revíselo; si es correcto, envíe de nuevo.',
  'form.error.phone.suggest': '¿Quiso decir {phone}? Si el número es correcto, envíe de nuevo.',
  'form.error.consent': 'La solicitud no puede enviarse sin este consentimiento.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Su solicitud del {time} aún está pendiente de envío.',
  'form.left.sent': 'Hemos recibido su solicitud del {time}.',
  'form.left.failed': 'No se ha podido enviar su solicitud del {time}: {reason}.',
  'form.left.unclear': 'No se sabe si su solicitud del {time} ha llegado: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Recibo firmado de su decisión:',
  'receipt.save': 'Guardar',
  'receipt.show': 'Ver e imprimir',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'contactar conmigo sobre mi solicitud',
  'purpose.newsletter.title': 'enviarme mensajes publicitarios',
  'purpose.service.title': 'prestarme un servicio',
  'consent.label':
    'Doy mi consentimiento para que {addressee} trate mis datos personales con el fin de {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Consentimiento para el tratamiento de datos personales',
  'consent.edition': 'Versión: {version}',
  'consent.body':
    'Al rellenar el formulario en {site} doy libremente y por voluntad propia al responsable del tratamiento mi consentimiento para tratar mis datos personales.',
  'consent.operator': 'Responsable del tratamiento: {operator}',
  'consent.inn': 'número fiscal (INN) {inn}',
  'consent.ogrn': 'número de registro (OGRN) {ogrn}',
  'consent.ogrnip': 'número de registro (OGRNIP) {ogrn}',
  'consent.purpose': 'Finalidad: {purpose}.',
  'consent.subject': 'De quién son los datos: míos, de quien rellena el formulario.',
  'consent.data': 'Qué datos: {data}.',
  'consent.actions':
    'Qué se hace con ellos: se recogen, registran, conservan, rectifican, extraen, utilizan, bloquean, suprimen y destruyen, por ordenador o de otro modo.',
  'consent.actions.share':
    'Qué se hace con ellos: se recogen, registran, conservan, rectifican, extraen, utilizan, comunican a los destinatarios indicados más abajo, bloquean, suprimen y destruyen, por ordenador o de otro modo.',
  'consent.recipients': 'Destinatarios: {recipients}.',
  'consent.recipients.none': 'Destinatarios: ninguno.',
  'consent.term':
    'Plazo en días: {days}, desde el envío del formulario, o hasta que se retire el consentimiento si ocurre antes.',
  'consent.withdraw':
    'El consentimiento puede retirarse en cualquier momento escribiendo al responsable del tratamiento: {contact}.',
  'consent.act':
    'El consentimiento se da marcando la casilla del formulario y pulsando el botón de envío.',
  'notice.label': '{operator} tratará sus datos ({data}) para atender su solicitud: {purpose}.',
  'notice.title': 'Cómo se tratan los datos de este formulario',
  'notice.body':
    'Usted se pone en contacto con nosotros mediante el formulario en {site}; los datos son necesarios para responderle, por lo que no se pide un consentimiento aparte.',
  'notice.withdraw':
    'Puede oponerse o pedir la supresión de los datos en cualquier momento: {contact}.',
  'data.name': 'nombre',
  'data.phone': 'número de teléfono',
  'data.email': 'dirección de correo electrónico',
  'data.message': 'texto del mensaje',
};
