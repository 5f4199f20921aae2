import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' we ',
  'banner.title': 'Kuki faýllaryna razylyk',
  'banner.text':
    'Siziň razylygyňyz bilen saýt kuki faýllaryny şu maksatlar üçin ulanýar: {aims}; maglumatlary üçünji taraplar hem alyp biler. Saýlawyňyzy islendik wagt üýtgedip ýa-da yzyna alyp bilersiňiz; giňişleýin: {policy}.',
  'banner.policy': 'gizlinlik syýasaty',
  'banner.accept': 'Hemmesini kabul et',
  'banner.decline': 'Ret et',
  'banner.choose': 'Saýla',
  'banner.reopen': 'Kuki sazlamalary',
  'aim.functional': 'saýtyň amatlylygy',
  'aim.analytics': 'girişleriň statistikasy',
  'aim.marketing': 'mahabat görkezmek',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Kuki faýllarynyň sazlamalary',
  'preferences.intro':
    'Nämä rugsat berjekdigiňizi saýlaň. Saýlawyňyzy şu ýerde islendik wagt üýtgedip ýa-da yzyna alyp bilersiňiz.',
  'preferences.save': 'Saýlawy ýatda sakla',
  'preferences.withdraw': 'Razylygy yzyna al',
  'preferences.withdraw.note':
    'Razylyk yzyna alnandan soň, işläp duran zady başgaça duruzyp bolmasa, sahypa täzeden ýüklenýär.',
  'preferences.close': 'Ýap',
  'preferences.always': 'Hemişe açyk',
  'preferences.savedAt': 'Saýlawyňyzyň senesi: {date}. Güýji şu güne çenli: {expires}.',
  'preferences.unsaved': 'Siz heniz saýlamadyňyz: hökmany bolmadyk hiç zat açyk däl.',
  'preferences.gpc':
    'Brauzeriňiz maglumatlary bermezligi soraýar (Global Privacy Control): özüňiz açýançaňyz ýapyk.',
  'preferences.services': 'Hyzmatlar',
  'preferences.cookies': 'Kuki faýllary',
  'preferences.storage': 'Ammar',
  'preferences.hosts': 'Salgylar',
  'preferences.life.session': 'brauzer ýapylýança',
  'preferences.life.endless': 'öçürilýänçä',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Zerur',
  'category.necessary.description':
    'Saýtyň işlemegi üçin gerek. Saýlawyňyzyň özi hem şu ýerde saklanýar: ret eden bolsaňyz, girýäniň belgisi bolmazdan.',
  'category.functional.title': 'Amatlylyk',
  'category.functional.description': 'Sazlamalary ýatda saklaýar we goşmaça mümkinçilikleri açýar.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Haýsy sahypalaryň okalýandygyny we nämäni gowulandyryp boljakdygyny bilmäge kömek edýär.',
  'category.marketing.title': 'Mahabat',
  'category.marketing.description':
    'Mahabat görkezmek, onuň netijesini ölçemek we beýleki saýtlaryň materiallaryny ýerleşdirmek üçin gerek.',
  'category.browserInfo':
    'Bu razylyk bilen saýlawyňyz we ýüz tutmalaryňyz bilen bilelikde brauzer barada maglumat iberilýär: ady we wersiýasy, ulgam, dil, wagt guşaklygy, ekranyň we penjiräniň ölçegi, nireden geleniňiz, girişiň ilkinji sahypasy we mahabat kampaniýasynyň bellikleri: ilkinji we iň soňky girişiňiz boýunça; olary brauzeriňiz ýatda saklaýar.',
  'category.browserInfo.identifiers': 'Şeýle hem şu kuki faýllarynyň bahalary: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Brauzeriňiz Global Privacy Control signalyny iberdi. Ýapyk galýar: {categories}.',
  'gpc.choices': 'Gizlinlik boýunça saýlawyňyz',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '“{service}” hyzmatynyň materialy',
  'placeholder.text':
    'Ol diňe siz rugsat berseňiz ýüklenýär; şonda hyzmat kuki faýllaryny saklap biler.',
  'placeholder.once': 'Bir gezek görkez',
  'placeholder.always': 'Bu hyzmata hemişe rugsat ber',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Ýüz tutma iberiň',
  'form.submit': 'Iber',
  'form.sending': 'Iberilýär…',
  'form.failed': 'Ibermek başartmady: {reason}. Ýazanlaryňyz ýerinde dur, gaýtadan synanyşyň.',
  'form.failed.phone': 'Ýa-da jaň ediň: {phone}.',
  'form.close': 'Ýap',
  'form.reason.network': 'serwer bilen aragatnaşyk ýok',
  'form.outdated':
    'Saýt bu arada täzelendi we bu sahypadan indi hiç zat iberip bolmaýar. Ýazanyňyz şu ýerde dur: göçürip alyň we sahypany täzeden ýükläň.',
  'form.required': 'hökmany',
  'form.optional': 'islege görä',
  'form.full': 'Doly tekst',
  'form.address': 'Aýratyn sahypada aç',
  'field.name': 'At',
  'field.phone': 'Telefon',
  'field.email': 'E-poçta',
  'field.message': 'Hat',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Sag boluň. Ýüz tutmaňyz kabul edildi.',
  'form.waiting': 'Ibermek başartmady: {reason}. Ýüz tutma şu enjamda saklandy we özi iberiler.',
  'form.cancel': 'Iberme',
  'form.cancelled': 'Ýüz tutma iberilmez. Ýazanlaryňyz ýerinde dur.',
  'form.cancelled.unclear': 'Gaýtadan iberilmez, ýöne ýüz tutma eýýäm baran bolmagy mümkin.',
  'form.reason.timeout': 'serwer wagtynda jogap bermedi',
  'form.reason.server': 'serwerde ýalňyşlyk ({status})',
  'form.reason.refused': 'serwer maglumatlary kabul etmedi ({status})',
  'form.reason.insecure': 'sahypa goragly baglanyşyksyz açyldy',
  'form.invalid': 'Bellenen meýdanlary barlaň.',
  'form.error.required': '“{label}” meýdanyny dolduryň.',
  'form.error.email': 'E-poçta salgysyny barlaň: onda “@” belgisi we domen bolmaly.',
  'form.error.phone': 'Belgi doly däl ýaly. Ony barlaň; dogry bolsa, gaýtadan iberiň.',
  'form.error.phone.suggest':
    'Belki, şu belgini göz öňünde tutansyňyz: {phone}? Ýazan belgiňiz dogry bolsa, gaýtadan iberiň.',
  'form.error.consent': 'Bu razylyk bolmasa, ýüz tutmany iberip bolmaýar.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Ýüz tutmaňyz ({time}) entek iberilmegine garaşýar.',
  'form.left.sent': 'Ýüz tutmaňyz ({time}) kabul edildi.',
  'form.left.failed': 'Ýüz tutmaňyzy ({time}) ibermek başartmady: {reason}.',
  'form.left.unclear': 'Ýüz tutmaňyzyň ({time}) baryp-barmandygy belli däl: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Kararyňyz barada gol çekilen kwitansiýa:',
  'receipt.save': 'Ýatda sakla',
  'receipt.show': 'Gör we çap et',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'ýüz tutmam boýunça meniň bilen habarlaşmak',
  'purpose.newsletter.title': 'maňa mahabat hatlaryny ibermek',
  'purpose.service.title': 'maňa hyzmat etmek',
  'consent.label':
    'Operatora ({addressee}) şahsy maglumatlarymy şu maksat üçin işläp taýýarlamaga razylyk berýärin: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Şahsy maglumatlary işläp taýýarlamaga razylyk',
  'consent.edition': 'Neşir: {version}',
  'consent.body':
    '{site} saýtyndaky formany doldurmak bilen, operatora şahsy maglumatlarymy işläp taýýarlamaga erkin, öz islegim bilen razylyk berýärin.',
  'consent.operator': 'Operator: {operator}',
  'consent.inn': 'salgyt belgisi (INN) {inn}',
  'consent.ogrn': 'hasaba alyş belgisi (OGRN) {ogrn}',
  'consent.ogrnip': 'hasaba alyş belgisi (OGRNIP) {ogrn}',
  'consent.purpose': 'Maksady: {purpose}.',
  'consent.subject': 'Kimiň maglumatlary: meniňki, ýagny formany dolduranyňky.',
  'consent.data': 'Haýsy maglumatlar: {data}.',
  'consent.actions':
    'Olar bilen edilýän işler: ýygnamak, ýazmak, saklamak, anyklamak, çykarmak, ulanmak, gabamak, öçürmek we ýok etmek, kompýuteriň kömegi bilen we onsuz.',
  'consent.actions.share':
    'Olar bilen edilýän işler: ýygnamak, ýazmak, saklamak, anyklamak, çykarmak, ulanmak, aşakda görkezilen alyjylara bermek, gabamak, öçürmek we ýok etmek, kompýuteriň kömegi bilen we onsuz.',
  'consent.recipients': 'Kime berilýär: {recipients}.',
  'consent.recipients.none': 'Kime berilýär: hiç kime.',
  'consent.term':
    'Möhlet, günde: {days}, forma iberilen günden başlap, ýa-da razylyk öň yzyna alynsa, şol wagta çenli.',
  'consent.withdraw': 'Razylygy islendik wagt operatora ýazyp, yzyna alyp bolýar: {contact}.',
  'consent.act':
    'Razylyk formanyň ýanyndaky öýjügi bellemek we ibermek düwmesine basmak arkaly berilýär.',
  'notice.label':
    '{operator} islegiňizi ýerine ýetirmek üçin maglumatlaryňyzy ({data}) işläp taýýarlar: {purpose}.',
  'notice.title': 'Bu formanyň maglumatlary nähili işlenip taýýarlanýar',
  'notice.body':
    'Siz {site} saýtyndaky forma arkaly bize özüňiz ýüz tutýarsyňyz; maglumatlar jogap bermek üçin gerek, şonuň üçin aýratyn razylyk soralmaýar.',
  'notice.withdraw':
    'Islendik wagt garşy çykyp ýa-da maglumatlary öçürmegi sorap bilersiňiz: {contact}.',
  'data.name': 'ady',
  'data.phone': 'telefon belgisi',
  'data.email': 'e-poçta salgysy',
  'data.message': 'hatyň teksti',
};
