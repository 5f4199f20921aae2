import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' ve ',
  'banner.title': 'Çerez rızası',
  'banner.text':
    'Bu site, açık rızanızla çerezleri şu amaçlarla kullanır: {aims}; üçüncü taraflar da veri alabilir. Seçiminizi istediğiniz zaman değiştirebilir veya geri alabilirsiniz; ayrıntılar: {policy}.',
  'banner.policy': 'gizlilik politikası',
  'banner.accept': 'Tümünü kabul et',
  'banner.decline': 'Reddet',
  'banner.choose': 'Seç',
  'banner.reopen': 'Çerez ayarları',
  'aim.functional': 'kullanım kolaylığı',
  'aim.analytics': 'ziyaretçi istatistikleri',
  'aim.marketing': 'reklam gösterimi',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Çerez ayarları',
  'preferences.intro':
    'Neye izin vereceğinize karar verin. Seçiminizi buradan istediğiniz zaman değiştirebilir veya geri alabilirsiniz.',
  'preferences.save': 'Seçimi kaydet',
  'preferences.withdraw': 'Rızayı geri al',
  'preferences.withdraw.note':
    'Rıza geri alındıktan sonra, çalışan bir şey başka türlü durdurulamıyorsa sayfa yeniden yüklenir.',
  'preferences.close': 'Kapat',
  'preferences.always': 'Her zaman açık',
  'preferences.savedAt': 'Seçim tarihi: {date}. Geçerlilik sonu: {expires}.',
  'preferences.unsaved': 'Henüz seçim yapmadınız: isteğe bağlı hiçbir şey açık değil.',
  'preferences.gpc':
    'Tarayıcınız verilerin paylaşılmamasını istiyor (Global Privacy Control): siz açmadıkça kapalı kalır.',
  'preferences.services': 'Hizmetler',
  'preferences.cookies': 'Çerezler',
  'preferences.storage': 'Depolama',
  'preferences.hosts': 'Adresler',
  'preferences.life.session': 'tarayıcı kapatılana kadar',
  'preferences.life.endless': 'silinene kadar',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Gerekli',
  'category.necessary.description':
    'Sitenin çalışması için gereklidir. Seçiminiz de burada saklanır; reddettiyseniz ziyaretçi numarası tutulmaz.',
  'category.functional.title': 'Kolaylık',
  'category.functional.description': 'Ayarları hatırlar ve ek özellikleri açar.',
  'category.analytics.title': 'İstatistik',
  'category.analytics.description':
    'Hangi sayfaların okunduğunu ve neyin iyileştirilebileceğini görmeye yardımcı olur.',
  'category.marketing.title': 'Reklam',
  'category.marketing.description':
    'Reklam göstermek, reklamın sonucunu ölçmek ve başka sitelerin içeriklerini yerleştirmek için gereklidir.',
  'category.browserInfo':
    'Bu rıza verildiğinde seçiminiz ve talepleriniz ile birlikte tarayıcı bilgileri gönderilir: adı ve sürümü, sistem, dil, saat dilimi, ekran ve pencere boyutu, nereden geldiğiniz, ziyaretin ilk sayfası ve kampanya etiketleri; son üçü ilk ve son ziyaretinize aittir ve tarayıcınızda saklanır.',
  'category.browserInfo.identifiers': 'Ayrıca şu çerezlerin değerleri: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Tarayıcınız Global Privacy Control sinyalini gönderdi. Kapalı tutulan: {categories}.',
  'gpc.choices': 'Gizlilik tercihleriniz',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '“{service}” içeriği',
  'placeholder.text': 'Yalnızca siz izin verirseniz yüklenir; hizmet o zaman çerez saklayabilir.',
  'placeholder.once': 'Bir kez göster',
  'placeholder.always': 'Bu hizmete her zaman izin ver',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Talep gönderin',
  'form.submit': 'Gönder',
  'form.sending': 'Gönderiliyor…',
  'form.failed': 'Gönderilemedi: {reason}. Yazdıklarınız duruyor, lütfen yeniden deneyin.',
  'form.failed.phone': 'Ya da arayın: {phone}.',
  'form.close': 'Kapat',
  'form.reason.network': 'sunucuya ulaşılamıyor',
  'form.outdated':
    'Site bu arada güncellendi, bu sayfadan artık gönderilemiyor. Yazdıklarınız burada duruyor: lütfen kopyalayıp sayfayı yeniden yükleyin.',
  'form.required': 'zorunlu',
  'form.optional': 'isteğe bağlı',
  'form.full': 'Tam metin',
  'form.address': 'Ayrı sayfada aç',
  'field.name': 'Ad',
  'field.phone': 'Telefon',
  'field.email': 'E-posta',
  'field.message': 'Mesaj',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Teşekkür ederiz. Talebiniz alındı.',
  'form.waiting':
    'Gönderilemedi: {reason}. Talebiniz bu cihazda saklandı ve kendiliğinden gönderilecek.',
  'form.cancel': 'Göndermekten vazgeç',
  'form.cancelled': 'Talebiniz gönderilmeyecek. Yazdıklarınız duruyor.',
  'form.cancelled.unclear': 'Yeniden denenmeyecek, ancak talebiniz çoktan ulaşmış olabilir.',
  'form.reason.timeout': 'sunucu zamanında yanıt vermedi',
  'form.reason.server': 'sunucuda hata ({status})',
  'form.reason.refused': 'sunucu verileri kabul etmedi ({status})',
  'form.reason.insecure': 'sayfa güvenli bağlantı olmadan açıldı',
  'form.invalid': 'Lütfen işaretli alanları kontrol edin.',
  'form.error.required': 'Lütfen “{label}” alanını doldurun.',
  'form.error.email': 'Lütfen e-posta adresini kontrol edin: “@” ve alan adı gerekli.',
  'form.error.phone': 'Numara eksik görünüyor. Lütfen kontrol edin; doğruysa yeniden gönderin.',
  'form.error.phone.suggest': '{phone} mu demek istediniz? Numara doğruysa yeniden gönderin.',
  'form.error.consent': 'Bu rıza olmadan talep gönderilemez.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Talebiniz ({time}) hâlâ gönderilmeyi bekliyor.',
  'form.left.sent': 'Talebiniz ({time}) alındı.',
  'form.left.failed': 'Talebiniz ({time}) gönderilemedi: {reason}.',
  'form.left.unclear': 'Talebinizin ({time}) ulaşıp ulaşmadığı bilinmiyor: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Kararınızın imzalı makbuzu:',
  'receipt.save': 'Kaydet',
  'receipt.show': 'Görüntüle ve yazdır',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'talebim hakkında benimle iletişime geçilmesi',
  'purpose.newsletter.title': 'bana reklam iletileri gönderilmesi',
  'purpose.service.title': 'bana hizmet sunulması',
  'consent.label':
    'Kişisel verilerimin {addressee} tarafından şu amaçla işlenmesine açık rıza veriyorum: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Kişisel verilerin işlenmesine ilişkin açık rıza',
  'consent.edition': 'Sürüm: {version}',
  'consent.body':
    '{site} sitesindeki formu doldurarak kişisel verilerimin işlenmesi için veri sorumlusuna özgür irademle açık rıza veriyorum.',
  'consent.operator': 'Veri sorumlusu: {operator}',
  'consent.inn': 'vergi numarası (INN) {inn}',
  'consent.ogrn': 'sicil numarası (OGRN) {ogrn}',
  'consent.ogrnip': 'sicil numarası (OGRNIP) {ogrn}',
  'consent.purpose': 'Amaç: {purpose}.',
  'consent.subject': 'Kimin verileri: formu dolduran kişi olarak benim verilerim.',
  'consent.data': 'Hangi veriler: {data}.',
  'consent.actions':
    'Veriler üzerinde yapılan işlemler: toplama, kaydetme, saklama, düzeltme, geri çağırma, kullanma, engelleme, silme ve yok etme; bilgisayarla veya başka yollarla.',
  'consent.actions.share':
    'Veriler üzerinde yapılan işlemler: toplama, kaydetme, saklama, düzeltme, geri çağırma, kullanma, aşağıda belirtilen alıcılara aktarma, engelleme, silme ve yok etme; bilgisayarla veya başka yollarla.',
  'consent.recipients': 'Kimlere aktarılır: {recipients}.',
  'consent.recipients.none': 'Kimlere aktarılır: hiç kimseye.',
  'consent.term':
    'Gün olarak süre: {days}; formun gönderilmesinden itibaren ya da daha önce olursa rızanın geri alınmasına kadar.',
  'consent.withdraw':
    'Rıza, veri sorumlusuna yazılarak istenildiği zaman geri alınabilir: {contact}.',
  'consent.act': 'Rıza, formdaki kutu işaretlenip gönder düğmesine basılarak verilir.',
  'notice.label':
    '{operator}, isteğinizi yerine getirmek için verilerinizi ({data}) işleyecektir: {purpose}.',
  'notice.title': 'Bu formdaki veriler nasıl işlenir',
  'notice.body':
    '{site} sitesindeki form aracılığıyla bize kendiniz başvuruyorsunuz; veriler size yanıt vermek için gereklidir, bu nedenle ayrıca rıza istenmez.',
  'notice.withdraw':
    'İstediğiniz zaman itiraz edebilir veya verilerin silinmesini isteyebilirsiniz: {contact}.',
  'data.name': 'ad',
  'data.phone': 'telefon numarası',
  'data.email': 'e-posta adresi',
  'data.message': 'mesaj metni',
};
