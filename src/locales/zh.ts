import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: '和',
  comma: '、',
  'banner.title': 'Cookie 使用同意',
  'banner.text':
    '经您同意，本网站会将 Cookie 用于{aims}；第三方也可能收到数据。您可以随时更改或撤回选择；详情请见{policy}。',
  'banner.policy': '隐私政策',
  'banner.accept': '全部接受',
  'banner.decline': '拒绝',
  'banner.choose': '选择',
  'banner.reopen': 'Cookie 设置',
  'aim.functional': '便捷功能',
  'aim.analytics': '访问统计',
  'aim.marketing': '广告投放',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Cookie 设置',
  'preferences.intro': '请决定允许哪些内容。您可以随时在此更改或撤回选择。',
  'preferences.save': '保存选择',
  'preferences.withdraw': '撤回同意',
  'preferences.withdraw.note': '撤回后，如果正在运行的内容无法以其他方式停止，页面会重新加载。',
  'preferences.close': '关闭',
  'preferences.always': '始终开启',
  'preferences.savedAt': '您于{date}作出的选择有效期至{expires}。',
  'preferences.unsaved': '您尚未选择：没有开启任何非必要内容。',
  'preferences.gpc':
    '您的浏览器要求不共享数据（Global Privacy Control）：除非您自行开启，否则保持关闭。',
  'preferences.services': '服务',
  'preferences.cookies': 'Cookie',
  'preferences.storage': '存储',
  'preferences.hosts': '地址',
  'preferences.life.session': '关闭浏览器时失效',
  'preferences.life.endless': '直到被删除',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': '必要',
  'category.necessary.description':
    '网站运行所必需。您的选择也保存在这里；如果您拒绝，则不含访客编号。',
  'category.functional.title': '便捷',
  'category.functional.description': '记住设置并开启附加功能。',
  'category.analytics.title': '统计',
  'category.analytics.description': '有助于了解哪些页面有人阅读、哪些地方可以改进。',
  'category.marketing.title': '广告',
  'category.marketing.description': '展示广告、衡量广告效果，并嵌入其他网站的内容。',
  'category.browserInfo':
    '如果您同意，浏览器信息会随您的选择和请求一并发送：名称和版本、系统、语言、时区、屏幕和窗口大小、访问来源、访问的首个页面以及推广活动标记，包括首次访问和最近一次访问的信息；这些信息由您的浏览器保存。',
  'category.browserInfo.identifiers': '此外还有以下 Cookie 的值：{names}。',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': '您的浏览器发送了 Global Privacy Control 信号。保持关闭：{categories}。',
  'gpc.choices': '您的隐私选择',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '“{service}”的内容',
  'placeholder.text': '仅在您允许后加载；届时该服务可能保存 Cookie。',
  'placeholder.once': '显示一次',
  'placeholder.always': '始终允许此服务',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': '提交请求',
  'form.submit': '发送',
  'form.sending': '正在发送…',
  'form.failed': '发送失败：{reason}。您填写的内容仍在，请重试。',
  'form.failed.phone': '或致电 {phone}。',
  'form.close': '关闭',
  'form.reason.network': '无法连接服务器',
  'form.outdated': '网站已更新，此页面无法再发送内容。您填写的内容仍在：请复制后重新加载页面。',
  'form.required': '必填',
  'form.optional': '选填',
  'form.full': '完整文本',
  'form.address': '在单独页面打开',
  'field.name': '姓名',
  'field.phone': '电话',
  'field.email': '电子邮箱',
  'field.message': '留言',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': '谢谢。您的请求已收到。',
  'form.waiting': '暂时未能发送：{reason}。您的请求已保存在本设备上，稍后会自动发送。',
  'form.cancel': '取消发送',
  'form.cancelled': '请求不会发送。您填写的内容仍在。',
  'form.cancelled.unclear': '不会再次尝试发送，但请求可能已经送达。',
  'form.reason.timeout': '服务器未及时响应',
  'form.reason.server': '服务器错误（{status}）',
  'form.reason.refused': '服务器未接受数据（{status}）',
  'form.reason.insecure': '页面未通过安全连接打开',
  'form.invalid': '请检查标出的字段。',
  'form.error.required': '请填写“{label}”。',
  'form.error.email': '请检查电子邮箱地址：应包含“@”和域名。',
  'form.error.phone': '号码似乎不完整。请检查；如果无误，请再次发送。',
  'form.error.phone.suggest': '您要填写的是 {phone} 吗？如果您填写的号码无误，请再次发送。',
  'form.error.consent': '没有此项同意，无法发送请求。',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': '您的请求（{time}）仍在等待发送。',
  'form.left.sent': '您的请求（{time}）已收到。',
  'form.left.failed': '您的请求（{time}）未能发送：{reason}。',
  'form.left.unclear': '无法确定您的请求（{time}）是否已送达：{reason}。',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': '关于您的决定的签名回执：',
  'receipt.save': '保存',
  'receipt.show': '查看并打印',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': '就我的请求与我联系',
  'purpose.newsletter.title': '向我发送广告信息',
  'purpose.service.title': '为我提供服务',
  'consent.label': '我同意{addressee}为以下目的处理我的个人信息：{purpose}',
  'consent.addressee': '{operator}',
  'consent.title': '个人信息处理同意书',
  'consent.edition': '版本：{version}',
  'consent.body': '填写{site}上的表单，即表示我自愿同意个人信息处理者处理我的个人信息。',
  'consent.operator': '个人信息处理者：{operator}',
  'consent.inn': '税号（INN）{inn}',
  'consent.ogrn': '注册号（OGRN）{ogrn}',
  'consent.ogrnip': '注册号（OGRNIP）{ogrn}',
  'consent.purpose': '处理目的：{purpose}。',
  'consent.subject': '谁的信息：我本人，即填写表单的人。',
  'consent.data': '信息种类：{data}。',
  'consent.actions':
    '处理方式：使用计算机或其他方式收集、记录、存储、更正、提取、使用、限制使用、删除和销毁。',
  'consent.actions.share':
    '处理方式：使用计算机或其他方式收集、记录、存储、更正、提取、使用、向下列接收方提供、限制使用、删除和销毁。',
  'consent.recipients': '接收方：{recipients}。',
  'consent.recipients.none': '接收方：无。',
  'consent.term': '保存期限（天）：{days}，自表单发送之时起算；如提前撤回同意，则至撤回之时止。',
  'consent.withdraw': '您可以随时联系个人信息处理者撤回同意：{contact}。',
  'consent.act': '勾选表单旁的复选框并点击发送按钮，即表示同意。',
  'notice.label': '{operator}将处理您的信息（{data}），以满足您的请求：{purpose}。',
  'notice.title': '如何处理此表单中的信息',
  'notice.body': '您主动通过{site}上的表单与我们联系；答复您需要这些信息，因此不另行征求同意。',
  'notice.withdraw': '您可以随时提出异议或要求删除信息：{contact}。',
  'data.name': '姓名',
  'data.phone': '电话号码',
  'data.email': '电子邮箱地址',
  'data.message': '留言内容',
};
