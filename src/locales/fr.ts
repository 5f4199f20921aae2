import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' et ',
  'banner.title': 'Consentement aux cookies',
  'banner.text':
    'Avec votre consentement, ce site utilise des cookies à des fins de {aims}\u202f; des tiers peuvent aussi recevoir des données. Vous pouvez modifier ou retirer votre choix à tout moment\u202f; détails dans la {policy}.',
  'banner.policy': 'politique de confidentialité',
  'banner.accept': 'Tout accepter',
  'banner.decline': 'Refuser',
  'banner.choose': 'Choisir',
  'banner.reopen': 'Paramètres des cookies',
  'aim.functional': 'confort d’utilisation',
  'aim.analytics': 'statistiques de visite',
  'aim.marketing': 'publicité',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Paramètres des cookies',
  'preferences.intro':
    'Décidez de ce que vous autorisez. Vous pouvez modifier ou retirer votre choix ici à tout moment.',
  'preferences.save': 'Enregistrer le choix',
  'preferences.withdraw': 'Retirer le consentement',
  'preferences.withdraw.note':
    'Après un retrait, la page est rechargée si ce qui est en cours ne peut pas être arrêté autrement.',
  'preferences.close': 'Fermer',
  'preferences.always': 'Toujours activé',
  'preferences.savedAt': 'Date de votre choix\u00a0: {date}\u202f; valable jusqu’au {expires}.',
  'preferences.unsaved': 'Vous n’avez pas encore choisi\u00a0: rien de facultatif n’est activé.',
  'preferences.gpc':
    'Votre navigateur demande de ne pas partager de données (Global Privacy Control)\u00a0: désactivé tant que vous ne l’activez pas vous-même.',
  'preferences.services': 'Services',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Stockage',
  'preferences.hosts': 'Adresses',
  'preferences.life.session': 'jusqu’à la fermeture du navigateur',
  'preferences.life.endless': 'jusqu’à suppression',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nécessaires',
  'category.necessary.description':
    'Indispensables au fonctionnement du site. Votre choix lui-même est conservé ici, sans numéro de visiteur si vous avez refusé.',
  'category.functional.title': 'Confort',
  'category.functional.description':
    'Mémorisent les réglages et activent des fonctions supplémentaires.',
  'category.analytics.title': 'Statistiques',
  'category.analytics.description':
    'Aident à savoir quelles pages sont lues et ce qui pourrait être amélioré.',
  'category.marketing.title': 'Publicité',
  'category.marketing.description':
    'Servent à afficher de la publicité, à en mesurer l’effet et à intégrer des contenus d’autres sites.',
  'category.browserInfo':
    'Avec ce consentement, des informations sur le navigateur sont envoyées avec votre choix et vos demandes\u00a0: nom et version, système, langue, fuseau horaire, taille de l’écran et de la fenêtre, provenance, première page de la visite et étiquettes de campagne, pour la première visite et la dernière\u202f; votre navigateur les garde en mémoire.',
  'category.browserInfo.identifiers': 'Ainsi que les valeurs de ces cookies\u00a0: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Votre navigateur a envoyé le signal Global Privacy Control. Reste désactivé\u00a0: {categories}.',
  'gpc.choices': 'Vos choix de confidentialité',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Contenu de «\u00a0{service}\u00a0»',
  'placeholder.text':
    'Il ne se charge que si vous l’autorisez\u202f; le service peut alors conserver des cookies.',
  'placeholder.once': 'Afficher une fois',
  'placeholder.always': 'Toujours autoriser ce service',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Envoyer une demande',
  'form.submit': 'Envoyer',
  'form.sending': 'Envoi en cours…',
  'form.failed':
    'L’envoi a échoué\u00a0: {reason}. Votre saisie est toujours là, veuillez réessayer.',
  'form.failed.phone': 'Ou appelez le {phone}.',
  'form.close': 'Fermer',
  'form.reason.network': 'le serveur est injoignable',
  'form.outdated':
    'Le site a été mis à jour entre-temps et cette page ne peut plus rien envoyer. Votre saisie est toujours là\u00a0: veuillez la copier et recharger la page.',
  'form.required': 'obligatoire',
  'form.optional': 'facultatif',
  'form.full': 'Texte complet',
  'form.address': 'Ouvrir sur une page séparée',
  'field.name': 'Nom',
  'field.phone': 'Téléphone',
  'field.email': 'E-mail',
  'field.message': 'Message',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Merci. Votre demande a été reçue.',
  'form.waiting':
    'L’envoi a échoué\u00a0: {reason}. Votre demande est conservée sur cet appareil et partira d’elle-même.',
  'form.cancel': 'Ne pas envoyer',
  'form.cancelled': 'La demande ne sera pas envoyée. Votre saisie est toujours là.',
  'form.cancelled.unclear':
    'Il n’y aura pas d’autre tentative, mais la demande est peut-être déjà arrivée.',
  'form.reason.timeout': 'le serveur n’a pas répondu à temps',
  'form.reason.server': 'erreur sur le serveur ({status})',
  'form.reason.refused': 'le serveur n’a pas accepté les données ({status})',
  'form.reason.insecure': 'la page a été ouverte sans connexion sécurisée',
  'form.invalid': 'Veuillez vérifier les champs signalés.',
  'form.error.required': 'Veuillez remplir le champ «\u00a0{label}\u00a0».',
  'form.error.email':
    'Veuillez vérifier l’adresse e-mail\u00a0: il faut un «\u00a0@\u00a0» et un domaine.',
  'form.error.phone':
    'Le numéro semble incomplet. Veuillez le vérifier\u202f; s’il est exact, envoyez de nouveau.',
  'form.error.phone.suggest':
    'Vouliez-vous dire {phone}\u202f? Si le numéro est exact, envoyez de nouveau.',
  'form.error.consent': 'La demande ne peut pas être envoyée sans ce consentement.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Votre demande du {time} attend encore d’être envoyée.',
  'form.left.sent': 'Votre demande du {time} a été reçue.',
  'form.left.failed': 'Votre demande du {time} n’a pas pu être envoyée\u00a0: {reason}.',
  'form.left.unclear': 'On ne sait pas si votre demande du {time} est arrivée\u00a0: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Reçu signé de votre décision :',
  'receipt.save': 'Enregistrer',
  'receipt.show': 'Voir et imprimer',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'me contacter au sujet de ma demande',
  'purpose.newsletter.title': 'm’envoyer des messages publicitaires',
  'purpose.service.title': 'me fournir un service',
  'consent.label':
    'Je consens à ce que {addressee} traite mes données à caractère personnel dans le but suivant\u00a0: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Consentement au traitement des données à caractère personnel',
  'consent.edition': 'Version\u00a0: {version}',
  'consent.body':
    'En remplissant le formulaire sur {site}, je donne librement au responsable du traitement mon consentement au traitement de mes données à caractère personnel.',
  'consent.operator': 'Responsable du traitement\u00a0: {operator}',
  'consent.inn': 'numéro fiscal (INN) {inn}',
  'consent.ogrn': 'numéro d’immatriculation (OGRN) {ogrn}',
  'consent.ogrnip': 'numéro d’immatriculation (OGRNIP) {ogrn}',
  'consent.purpose': 'Finalité\u00a0: {purpose}.',
  'consent.subject': 'Personne concernée\u00a0: moi, qui remplis le formulaire.',
  'consent.data': 'Données concernées\u00a0: {data}.',
  'consent.actions':
    'Opérations effectuées\u00a0: collecte, enregistrement, conservation, rectification, extraction, utilisation, verrouillage, effacement et destruction, par ordinateur ou autrement.',
  'consent.actions.share':
    'Opérations effectuées\u00a0: collecte, enregistrement, conservation, rectification, extraction, utilisation, transmission aux destinataires désignés ci-dessous, verrouillage, effacement et destruction, par ordinateur ou autrement.',
  'consent.recipients': 'Destinataires\u00a0: {recipients}.',
  'consent.recipients.none': 'Destinataires\u00a0: aucun.',
  'consent.term':
    'Durée en jours\u00a0: {days} à compter de l’envoi du formulaire, ou jusqu’au retrait du consentement s’il intervient plus tôt.',
  'consent.withdraw':
    'Le consentement peut être retiré à tout moment en écrivant au responsable du traitement\u00a0: {contact}.',
  'consent.act':
    'Le consentement est donné en cochant la case du formulaire et en appuyant sur le bouton d’envoi.',
  'notice.label':
    '{operator} traitera vos données ({data}) pour répondre à votre demande\u00a0: {purpose}.',
  'notice.title': 'Comment les données de ce formulaire sont traitées',
  'notice.body':
    'Vous nous contactez vous-même au moyen du formulaire sur {site}\u202f; les données sont nécessaires pour vous répondre, aucun consentement distinct n’est donc demandé.',
  'notice.withdraw':
    'Vous pouvez vous opposer au traitement ou demander l’effacement à tout moment\u00a0: {contact}.',
  'data.name': 'nom',
  'data.phone': 'numéro de téléphone',
  'data.email': 'adresse e-mail',
  'data.message': 'texte du message',
};
