import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: 'および',
  comma: '、',
  'banner.title': 'クッキー利用への同意',
  'banner.text':
    '当サイトは、ご同意いただいた場合、{aims}のためにクッキーを利用します。第三者がデータを受け取る場合もあります。選択はいつでも変更または撤回できます。詳しくは{policy}をご覧ください。',
  'banner.policy': 'プライバシーポリシー',
  'banner.accept': 'すべて許可',
  'banner.decline': '拒否',
  'banner.choose': '選択',
  'banner.reopen': 'クッキー設定',
  'aim.functional': '利便性の向上',
  'aim.analytics': 'アクセス統計',
  'aim.marketing': '広告の表示',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'クッキー設定',
  'preferences.intro': '許可する項目をお選びください。選択はいつでもここで変更または撤回できます。',
  'preferences.save': '選択を保存',
  'preferences.withdraw': '同意を撤回',
  'preferences.withdraw.note':
    '撤回後、実行中のものをほかの方法で停止できない場合は、ページを再読み込みします。',
  'preferences.close': '閉じる',
  'preferences.always': '常にオン',
  'preferences.savedAt': '{date}の選択は{expires}まで有効です。',
  'preferences.unsaved': 'まだ選択されていません。任意の項目はすべてオフです。',
  'preferences.gpc':
    'お使いのブラウザはデータを共有しないよう求めています（Global Privacy Control）。ご自身でオンにしない限りオフのままです。',
  'preferences.services': 'サービス',
  'preferences.cookies': 'クッキー',
  'preferences.storage': 'ストレージ',
  'preferences.hosts': '接続先',
  'preferences.life.session': 'ブラウザを閉じるまで',
  'preferences.life.endless': '削除されるまで',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': '必須',
  'category.necessary.description':
    'サイトの動作に必要です。選択内容もここに保存されます。拒否された場合、訪問者番号は保存しません。',
  'category.functional.title': '利便性',
  'category.functional.description': '設定を記憶し、追加機能を有効にします。',
  'category.analytics.title': '統計',
  'category.analytics.description': 'どのページが読まれ、何を改善できるかを知るのに役立ちます。',
  'category.marketing.title': '広告',
  'category.marketing.description':
    '広告の表示、効果の測定、ほかのサイトのコンテンツの埋め込みに使います。',
  'category.browserInfo':
    'ご同意いただくと、選択内容やお問い合わせとともにブラウザの情報が送信されます。内容は、名称とバージョン、システム、言語、タイムゾーン、画面とウィンドウの大きさ、どこから来たか、訪問の最初のページ、キャンペーンの識別子で、初回と直近の訪問のものをお使いのブラウザが記憶します。',
  'category.browserInfo.identifiers': 'また、次のクッキーの値も送信されます：{names}。',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'お使いのブラウザから Global Privacy Control の信号を受け取りました。次の項目はオフのままです：{categories}。',
  'gpc.choices': 'プライバシーに関する選択',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '「{service}」のコンテンツ',
  'placeholder.text':
    '許可された場合にのみ読み込まれます。その際、このサービスがクッキーを保存することがあります。',
  'placeholder.once': '一度だけ表示',
  'placeholder.always': 'このサービスを常に許可',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'お問い合わせ',
  'form.submit': '送信',
  'form.sending': '送信しています…',
  'form.failed': '送信できませんでした：{reason}。入力内容は残っています。もう一度お試しください。',
  'form.failed.phone': 'または、お電話ください：{phone}。',
  'form.close': '閉じる',
  'form.reason.network': 'サーバーに接続できません',
  'form.outdated':
    'サイトが更新されたため、このページからは送信できません。入力内容は残っています。コピーしてからページを再読み込みしてください。',
  'form.required': '必須',
  'form.optional': '任意',
  'form.full': '全文',
  'form.address': '別のページで開く',
  'field.name': 'お名前',
  'field.phone': '電話番号',
  'field.email': 'メール',
  'field.message': 'メッセージ',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'ありがとうございます。お問い合わせを受け付けました。',
  'form.waiting':
    'まだ送信できていません：{reason}。お問い合わせはこの端末に保存され、自動的に送信されます。',
  'form.cancel': '送信しない',
  'form.cancelled': 'お問い合わせは送信されません。入力内容は残っています。',
  'form.cancelled.unclear': '再送信はしませんが、すでに届いている可能性があります。',
  'form.reason.timeout': 'サーバーから時間内に応答がありませんでした',
  'form.reason.server': 'サーバーのエラー（{status}）',
  'form.reason.refused': 'サーバーがデータを受け付けませんでした（{status}）',
  'form.reason.insecure': 'ページが安全な接続で開かれていません',
  'form.invalid': '印の付いた項目をご確認ください。',
  'form.error.required': '「{label}」を入力してください。',
  'form.error.email': 'メールアドレスをご確認ください。「@」とドメインが必要です。',
  'form.error.phone':
    '番号が途中までのようです。ご確認のうえ、正しければもう一度送信してください。',
  'form.error.phone.suggest':
    '{phone} ではありませんか？入力した番号が正しければ、もう一度送信してください。',
  'form.error.consent': 'この同意がないと、お問い合わせを送信できません。',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'お問い合わせ（{time}）はまだ送信待ちです。',
  'form.left.sent': 'お問い合わせ（{time}）を受け付けました。',
  'form.left.failed': 'お問い合わせ（{time}）を送信できませんでした：{reason}。',
  'form.left.unclear': 'お問い合わせ（{time}）が届いたかどうか確認できません：{reason}。',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'ご判断についての署名付き確認書：',
  'receipt.save': '保存',
  'receipt.show': '表示して印刷',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'お問い合わせについての私への連絡',
  'purpose.newsletter.title': '私への広告メッセージの送信',
  'purpose.service.title': '私へのサービスの提供',
  'consent.label': '{addressee}が次の目的で私の個人情報を取り扱うことに同意します：{purpose}',
  'consent.addressee': '{operator}',
  'consent.title': '個人情報の取扱いに関する同意',
  'consent.edition': '版：{version}',
  'consent.body':
    '私は、{site}のフォームに入力することにより、個人情報取扱事業者が私の個人情報を取り扱うことに、自らの意思で自由に同意します。',
  'consent.operator': '個人情報取扱事業者：{operator}',
  'consent.inn': '納税者番号（INN）{inn}',
  'consent.ogrn': '登録番号（OGRN）{ogrn}',
  'consent.ogrnip': '登録番号（OGRNIP）{ogrn}',
  'consent.purpose': '利用目的：{purpose}。',
  'consent.subject': 'だれの情報か：フォームに入力する私本人の情報。',
  'consent.data': '情報の項目：{data}。',
  'consent.actions':
    '取扱いの内容：収集、記録、保存、訂正、抽出、利用、利用停止、消去および破棄。コンピューターによる場合と、それ以外の場合があります。',
  'consent.actions.share':
    '取扱いの内容：収集、記録、保存、訂正、抽出、利用、下記の提供先への提供、利用停止、消去および破棄。コンピューターによる場合と、それ以外の場合があります。',
  'consent.recipients': '提供先：{recipients}。',
  'consent.recipients.none': '提供先：なし。',
  'consent.term':
    '保存期間（日数）：{days}（フォームの送信から起算）。それより早く同意が撤回された場合は、その時まで。',
  'consent.withdraw':
    '同意は、個人情報取扱事業者に連絡することにより、いつでも撤回できます：{contact}。',
  'consent.act':
    '同意は、フォームのチェックボックスに印を付け、送信ボタンを押すことにより行われます。',
  'notice.label':
    '{operator}は、ご依頼に応えるため、お客様の情報（{data}）を取り扱います：{purpose}。',
  'notice.title': 'このフォームの情報の取扱い',
  'notice.body':
    'お客様ご自身が{site}のフォームからお問い合わせになるものです。情報は回答に必要なため、別途の同意は求めません。',
  'notice.withdraw': 'いつでも異議を述べ、または消去を求めることができます：{contact}。',
  'data.name': '氏名',
  'data.phone': '電話番号',
  'data.email': 'メールアドレス',
  'data.message': 'メッセージの本文',
};
