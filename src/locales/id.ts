import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' dan ',
  'banner.title': 'Persetujuan kuki',
  'banner.text':
    'Dengan persetujuan Anda, situs ini menggunakan kuki untuk {aims}; pihak ketiga juga dapat menerima data. Anda dapat mengubah atau menarik kembali pilihan kapan saja; selengkapnya ada di {policy}.',
  'banner.policy': 'kebijakan privasi',
  'banner.accept': 'Terima semua',
  'banner.decline': 'Tolak',
  'banner.choose': 'Pilih',
  'banner.reopen': 'Pengaturan kuki',
  'aim.functional': 'kenyamanan penggunaan',
  'aim.analytics': 'statistik pengunjung',
  'aim.marketing': 'iklan',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Pengaturan kuki',
  'preferences.intro':
    'Tentukan apa yang Anda izinkan. Anda dapat mengubah atau menarik kembali pilihan di sini kapan saja.',
  'preferences.save': 'Simpan pilihan',
  'preferences.withdraw': 'Tarik persetujuan',
  'preferences.withdraw.note':
    'Setelah persetujuan ditarik, halaman dimuat ulang jika yang sedang berjalan tidak dapat dihentikan dengan cara lain.',
  'preferences.close': 'Tutup',
  'preferences.always': 'Selalu aktif',
  'preferences.savedAt': 'Pilihan Anda tanggal {date} berlaku sampai {expires}.',
  'preferences.unsaved': 'Anda belum memilih: tidak ada hal opsional yang aktif.',
  'preferences.gpc':
    'Peramban Anda meminta agar data tidak dibagikan (Global Privacy Control): nonaktif, kecuali Anda sendiri yang mengaktifkannya.',
  'preferences.services': 'Layanan',
  'preferences.cookies': 'Kuki',
  'preferences.storage': 'Penyimpanan',
  'preferences.hosts': 'Alamat',
  'preferences.life.session': 'sampai peramban ditutup',
  'preferences.life.endless': 'sampai dihapus',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Diperlukan',
  'category.necessary.description':
    'Diperlukan agar situs berfungsi. Pilihan Anda juga disimpan di sini; jika Anda menolak, tanpa nomor pengunjung.',
  'category.functional.title': 'Kenyamanan',
  'category.functional.description': 'Mengingat pengaturan dan mengaktifkan fitur tambahan.',
  'category.analytics.title': 'Statistik',
  'category.analytics.description':
    'Membantu mengetahui halaman mana yang dibaca dan apa yang dapat diperbaiki.',
  'category.marketing.title': 'Iklan',
  'category.marketing.description':
    'Menampilkan iklan, mengukur hasilnya, dan menyematkan materi dari situs lain.',
  'category.browserInfo':
    'Dengan persetujuan ini, informasi tentang peramban dikirim bersama pilihan dan permintaan Anda: nama dan versi, sistem, bahasa, zona waktu, ukuran layar dan jendela, asal kunjungan Anda, halaman pertama kunjungan, dan label kampanye, dari kunjungan pertama dan terakhir; semua itu diingat oleh peramban Anda.',
  'category.browserInfo.identifiers': 'Juga nilai kuki berikut: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Peramban Anda mengirim sinyal Global Privacy Control. Tetap nonaktif: {categories}.',
  'gpc.choices': 'Pilihan privasi Anda',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Materi dari “{service}”',
  'placeholder.text':
    'Materi hanya dimuat jika Anda mengizinkan; layanan kemudian dapat menyimpan kuki.',
  'placeholder.once': 'Tampilkan sekali',
  'placeholder.always': 'Selalu izinkan layanan ini',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Kirim permintaan',
  'form.submit': 'Kirim',
  'form.sending': 'Mengirim…',
  'form.failed': 'Tidak dapat dikirim: {reason}. Isian Anda masih ada di sini, silakan coba lagi.',
  'form.failed.phone': 'Atau hubungi {phone}.',
  'form.close': 'Tutup',
  'form.reason.network': 'server tidak dapat dihubungi',
  'form.outdated':
    'Sementara itu situs telah diperbarui dan halaman ini tidak dapat lagi mengirim apa pun. Isian Anda masih ada di sini: silakan salin, lalu muat ulang halaman.',
  'form.required': 'wajib diisi',
  'form.optional': 'opsional',
  'form.full': 'Teks lengkap',
  'form.address': 'Buka di halaman sendiri',
  'field.name': 'Nama',
  'field.phone': 'Telepon',
  'field.email': 'Surel',
  'field.message': 'Pesan',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Terima kasih. Permintaan Anda telah diterima.',
  'form.waiting':
    'Belum dapat dikirim: {reason}. Permintaan disimpan di perangkat ini dan akan terkirim sendiri.',
  'form.cancel': 'Jangan kirim',
  'form.cancelled': 'Permintaan tidak akan dikirim. Isian Anda masih ada di sini.',
  'form.cancelled.unclear':
    'Pengiriman tidak akan dicoba lagi, tetapi permintaan mungkin sudah sampai.',
  'form.reason.timeout': 'server tidak menjawab tepat waktu',
  'form.reason.server': 'kesalahan pada server ({status})',
  'form.reason.refused': 'server tidak menerima data ({status})',
  'form.reason.insecure': 'halaman dibuka tanpa koneksi aman',
  'form.invalid': 'Silakan periksa kolom yang ditandai.',
  'form.error.required': 'Silakan isi kolom “{label}”.',
  'form.error.email': 'Silakan periksa alamat surel: harus ada “@” dan domain.',
  'form.error.phone':
    'Nomor tampaknya belum lengkap. Silakan periksa; jika sudah benar, kirim lagi.',
  'form.error.phone.suggest':
    'Apakah maksud Anda {phone}? Jika nomor yang Anda isi sudah benar, kirim lagi.',
  'form.error.consent': 'Permintaan tidak dapat dikirim tanpa persetujuan ini.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Permintaan Anda ({time}) masih menunggu dikirim.',
  'form.left.sent': 'Permintaan Anda ({time}) telah diterima.',
  'form.left.failed': 'Permintaan Anda ({time}) tidak dapat dikirim: {reason}.',
  'form.left.unclear': 'Tidak diketahui apakah permintaan Anda ({time}) sudah sampai: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Tanda terima bertanda tangan atas keputusan Anda:',
  'receipt.save': 'Simpan',
  'receipt.show': 'Lihat dan cetak',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'menghubungi saya tentang permintaan saya',
  'purpose.newsletter.title': 'mengirim pesan iklan kepada saya',
  'purpose.service.title': 'memberikan layanan kepada saya',
  'consent.label': 'Saya setuju {addressee} memproses data pribadi saya untuk tujuan: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Persetujuan pemrosesan data pribadi',
  'consent.edition': 'Edisi: {version}',
  'consent.body':
    'Dengan mengisi formulir di {site}, saya memberikan persetujuan kepada pengendali data pribadi, secara bebas dan atas kehendak sendiri, untuk memproses data pribadi saya.',
  'consent.operator': 'Pengendali data pribadi: {operator}',
  'consent.inn': 'nomor pajak (INN) {inn}',
  'consent.ogrn': 'nomor registrasi (OGRN) {ogrn}',
  'consent.ogrnip': 'nomor registrasi (OGRNIP) {ogrn}',
  'consent.purpose': 'Tujuan: {purpose}.',
  'consent.subject': 'Data milik siapa: milik saya, orang yang mengisi formulir.',
  'consent.data': 'Data apa: {data}.',
  'consent.actions':
    'Yang dilakukan terhadap data: dikumpulkan, dicatat, disimpan, diperbaiki, diambil, digunakan, diblokir, dihapus, dan dimusnahkan, dengan komputer maupun cara lain.',
  'consent.actions.share':
    'Yang dilakukan terhadap data: dikumpulkan, dicatat, disimpan, diperbaiki, diambil, digunakan, diserahkan kepada penerima yang disebut di bawah, diblokir, dihapus, dan dimusnahkan, dengan komputer maupun cara lain.',
  'consent.recipients': 'Penerima data: {recipients}.',
  'consent.recipients.none': 'Penerima data: tidak ada.',
  'consent.term':
    'Jangka waktu dalam hari: {days} sejak formulir dikirim, atau sampai persetujuan ditarik jika itu terjadi lebih dahulu.',
  'consent.withdraw':
    'Persetujuan dapat ditarik kembali kapan saja dengan menulis kepada pengendali data pribadi: {contact}.',
  'consent.act':
    'Persetujuan diberikan dengan mencentang kotak pada formulir dan menekan tombol kirim.',
  'notice.label':
    '{operator} akan memproses data Anda ({data}) untuk memenuhi permintaan Anda: {purpose}.',
  'notice.title': 'Cara data formulir ini diproses',
  'notice.body':
    'Anda sendiri menghubungi kami melalui formulir di {site}; data diperlukan untuk menjawab Anda, sehingga persetujuan terpisah tidak diminta.',
  'notice.withdraw':
    'Anda dapat mengajukan keberatan atau meminta penghapusan data kapan saja: {contact}.',
  'data.name': 'nama',
  'data.phone': 'nomor telepon',
  'data.email': 'alamat surel',
  'data.message': 'isi pesan',
};
