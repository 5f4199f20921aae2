import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' e ',
  'banner.title': 'Consentimento para cookies',
  'banner.text':
    'Com o seu consentimento, este site utiliza cookies para {aims}; terceiros também podem receber dados. Pode alterar ou retirar a sua escolha a qualquer momento; mais detalhes na {policy}.',
  'banner.policy': 'política de privacidade',
  'banner.accept': 'Aceitar todos',
  'banner.decline': 'Recusar',
  'banner.choose': 'Escolher',
  'banner.reopen': 'Definições de cookies',
  'aim.functional': 'comodidade de utilização',
  'aim.analytics': 'estatísticas de visitas',
  'aim.marketing': 'publicidade',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Definições de cookies',
  'preferences.intro':
    'Decida o que permite. Pode alterar ou retirar aqui a sua escolha a qualquer momento.',
  'preferences.save': 'Guardar a escolha',
  'preferences.withdraw': 'Retirar o consentimento',
  'preferences.withdraw.note':
    'Depois de retirar o consentimento, a página é recarregada se o que está em execução não puder ser parado de outra forma.',
  'preferences.close': 'Fechar',
  'preferences.always': 'Sempre ativo',
  'preferences.savedAt': 'A sua escolha de {date} é válida até {expires}.',
  'preferences.unsaved': 'Ainda não escolheu: nada de opcional está ativo.',
  'preferences.gpc':
    'O seu navegador pede que os dados não sejam partilhados (Global Privacy Control): desativado até que o ative.',
  'preferences.services': 'Serviços',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Armazenamento',
  'preferences.hosts': 'Endereços',
  'preferences.life.session': 'até o navegador ser fechado',
  'preferences.life.endless': 'até ser apagado',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Necessários',
  'category.necessary.description':
    'São precisos para o site funcionar. A sua própria escolha também é guardada aqui, sem número de visitante em caso de recusa.',
  'category.functional.title': 'Comodidade',
  'category.functional.description': 'Memorizam definições e ativam funções adicionais.',
  'category.analytics.title': 'Estatísticas',
  'category.analytics.description':
    'Ajudam a saber que páginas são lidas e o que pode ser melhorado.',
  'category.marketing.title': 'Publicidade',
  'category.marketing.description':
    'Servem para mostrar publicidade, medir os seus resultados e incorporar conteúdos de outros sites.',
  'category.browserInfo':
    'Com este consentimento, são enviadas com a sua escolha e os seus pedidos informações sobre o navegador: nome e versão, sistema, língua, fuso horário, dimensões do ecrã e da janela, proveniência, primeira página da visita e etiquetas de campanha, da primeira visita e da última; o seu navegador memoriza-as.',
  'category.browserInfo.identifiers': 'Também os valores destes cookies: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'O seu navegador enviou o sinal Global Privacy Control. Permanece desativado: {categories}.',
  'gpc.choices': 'As suas escolhas de privacidade',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Conteúdo de “{service}”',
  'placeholder.text': 'Só é carregado se o permitir; o serviço pode então guardar cookies.',
  'placeholder.once': 'Mostrar uma vez',
  'placeholder.always': 'Permitir sempre este serviço',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Enviar um pedido',
  'form.submit': 'Enviar',
  'form.sending': 'A enviar…',
  'form.failed':
    'Não foi possível enviar: {reason}. O que escreveu continua aqui; tente novamente.',
  'form.failed.phone': 'Ou ligue para {phone}.',
  'form.close': 'Fechar',
  'form.reason.network': 'não há ligação ao servidor',
  'form.outdated':
    'O site foi entretanto atualizado e esta página já não pode enviar nada. O que escreveu continua aqui: copie-o e recarregue a página.',
  'form.required': 'obrigatório',
  'form.optional': 'opcional',
  'form.full': 'Texto completo',
  'form.address': 'Abrir numa página separada',
  'field.name': 'Nome',
  'field.phone': 'Telefone',
  'field.email': 'E-mail',
  'field.message': 'Mensagem',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Obrigado. O seu pedido foi recebido.',
  'form.waiting':
    'Não foi possível enviar: {reason}. O pedido fica guardado neste dispositivo e será enviado automaticamente.',
  'form.cancel': 'Não enviar',
  'form.cancelled': 'O pedido não será enviado. O que escreveu continua aqui.',
  'form.cancelled.unclear': 'Não haverá nova tentativa, mas o pedido pode já ter chegado.',
  'form.reason.timeout': 'o servidor não respondeu a tempo',
  'form.reason.server': 'erro no servidor ({status})',
  'form.reason.refused': 'o servidor não aceitou os dados ({status})',
  'form.reason.insecure': 'a página foi aberta sem ligação segura',
  'form.invalid': 'Verifique os campos assinalados.',
  'form.error.required': 'Preencha o campo “{label}”.',
  'form.error.email': 'Verifique o endereço de e-mail: precisa de um “@” e de um domínio.',
  'form.error.phone': 'O número parece incompleto. Verifique-o; se estiver certo, envie novamente.',
  'form.error.phone.suggest': 'Queria dizer {phone}? Se o número estiver certo, envie novamente.',
  'form.error.consent': 'Sem este consentimento, o pedido não pode ser enviado.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'O seu pedido ({time}) ainda aguarda o envio.',
  'form.left.sent': 'O seu pedido ({time}) foi recebido.',
  'form.left.failed': 'Não foi possível enviar o seu pedido ({time}): {reason}.',
  'form.left.unclear': 'Não se sabe se o seu pedido ({time}) chegou: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Recibo assinado da sua decisão:',
  'receipt.save': 'Guardar',
  'receipt.show': 'Ver e imprimir',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'contactar-me sobre o meu pedido',
  'purpose.newsletter.title': 'enviar-me mensagens publicitárias',
  'purpose.service.title': 'prestar-me um serviço',
  'consent.label':
    'Dou o meu consentimento para que {addressee} trate os meus dados pessoais com a seguinte finalidade: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Consentimento para o tratamento de dados pessoais',
  'consent.edition': 'Versão: {version}',
  'consent.body':
    'Ao preencher o formulário em {site}, dou livremente e por minha vontade ao responsável pelo tratamento o meu consentimento para o tratamento dos meus dados pessoais.',
  'consent.operator': 'Responsável pelo tratamento: {operator}',
  'consent.inn': 'número fiscal (INN) {inn}',
  'consent.ogrn': 'número de registo (OGRN) {ogrn}',
  'consent.ogrnip': 'número de registo (OGRNIP) {ogrn}',
  'consent.purpose': 'Finalidade: {purpose}.',
  'consent.subject': 'Titular dos dados: eu, a pessoa que preenche o formulário.',
  'consent.data': 'Que dados: {data}.',
  'consent.actions':
    'O que se faz com eles: são recolhidos, registados, conservados, retificados, recuperados, utilizados, bloqueados, apagados e destruídos, por computador e de outro modo.',
  'consent.actions.share':
    'O que se faz com eles: são recolhidos, registados, conservados, retificados, recuperados, utilizados, comunicados aos destinatários abaixo indicados, bloqueados, apagados e destruídos, por computador e de outro modo.',
  'consent.recipients': 'Destinatários: {recipients}.',
  'consent.recipients.none': 'Destinatários: nenhum.',
  'consent.term':
    'Prazo em dias: {days}, a contar do envio do formulário, ou até à retirada do consentimento, se ocorrer antes.',
  'consent.withdraw':
    'O consentimento pode ser retirado a qualquer momento, escrevendo ao responsável pelo tratamento: {contact}.',
  'consent.act':
    'O consentimento é dado assinalando a caixa junto ao formulário e premindo o botão de envio.',
  'notice.label':
    '{operator} tratará os seus dados ({data}) para atender ao seu pedido: {purpose}.',
  'notice.title': 'Como são tratados os dados deste formulário',
  'notice.body':
    'Contacta-nos por sua iniciativa através do formulário em {site}; os dados são necessários para lhe responder, pelo que não se pede um consentimento separado.',
  'notice.withdraw': 'Pode opor-se ou pedir o apagamento dos dados a qualquer momento: {contact}.',
  'data.name': 'nome',
  'data.phone': 'número de telefone',
  'data.email': 'endereço de e-mail',
  'data.message': 'texto da mensagem',
};
