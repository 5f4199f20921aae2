import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' và ',
  'banner.title': 'Đồng ý sử dụng cookie',
  'banner.text':
    'Khi được bạn đồng ý, trang web này dùng cookie cho các mục đích: {aims}; bên thứ ba cũng có thể nhận dữ liệu. Bạn có thể thay đổi hoặc rút lại lựa chọn bất cứ lúc nào; chi tiết: {policy}.',
  'banner.policy': 'chính sách bảo mật',
  'banner.accept': 'Chấp nhận tất cả',
  'banner.decline': 'Từ chối',
  'banner.choose': 'Lựa chọn',
  'banner.reopen': 'Cài đặt cookie',
  'aim.functional': 'tiện ích',
  'aim.analytics': 'thống kê truy cập',
  'aim.marketing': 'quảng cáo',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Cài đặt cookie',
  'preferences.intro':
    'Hãy quyết định những gì bạn cho phép. Bạn có thể thay đổi hoặc rút lại lựa chọn tại đây bất cứ lúc nào.',
  'preferences.save': 'Lưu lựa chọn',
  'preferences.withdraw': 'Rút lại sự đồng ý',
  'preferences.withdraw.note':
    'Sau khi rút lại, trang sẽ được tải lại nếu không có cách nào khác để dừng những gì đang chạy.',
  'preferences.close': 'Đóng',
  'preferences.always': 'Luôn bật',
  'preferences.savedAt': 'Lựa chọn của bạn ngày {date} có hiệu lực đến {expires}.',
  'preferences.unsaved': 'Bạn chưa lựa chọn: không có mục tùy chọn nào được bật.',
  'preferences.gpc':
    'Trình duyệt của bạn yêu cầu không chia sẻ dữ liệu (Global Privacy Control): tắt, trừ khi bạn tự bật.',
  'preferences.services': 'Dịch vụ',
  'preferences.cookies': 'Cookie',
  'preferences.storage': 'Bộ nhớ',
  'preferences.hosts': 'Địa chỉ',
  'preferences.life.session': 'đến khi đóng trình duyệt',
  'preferences.life.endless': 'đến khi bị xóa',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Cần thiết',
  'category.necessary.description':
    'Cần thiết để trang web hoạt động. Lựa chọn của bạn cũng được lưu ở đây; nếu bạn từ chối thì không kèm mã số người truy cập.',
  'category.functional.title': 'Tiện ích',
  'category.functional.description': 'Ghi nhớ cài đặt và bật các tính năng bổ sung.',
  'category.analytics.title': 'Thống kê',
  'category.analytics.description': 'Giúp biết trang nào được đọc và điều gì có thể cải thiện.',
  'category.marketing.title': 'Quảng cáo',
  'category.marketing.description':
    'Hiển thị quảng cáo, đo lường hiệu quả và nhúng nội dung từ các trang web khác.',
  'category.browserInfo':
    'Khi bạn đồng ý, thông tin về trình duyệt được gửi cùng lựa chọn và các yêu cầu của bạn: tên và phiên bản, hệ điều hành, ngôn ngữ, múi giờ, kích thước màn hình và cửa sổ, bạn đến từ đâu, trang đầu tiên của lượt truy cập và các nhãn chiến dịch, của lượt truy cập đầu tiên và gần nhất; trình duyệt của bạn ghi nhớ các thông tin này.',
  'category.browserInfo.identifiers': 'Ngoài ra còn giá trị của các cookie sau: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Trình duyệt của bạn đã gửi tín hiệu Global Privacy Control. Vẫn tắt: {categories}.',
  'gpc.choices': 'Lựa chọn về quyền riêng tư',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Nội dung của “{service}”',
  'placeholder.text': 'Nội dung chỉ được tải nếu bạn cho phép; khi đó dịch vụ có thể lưu cookie.',
  'placeholder.once': 'Hiển thị một lần',
  'placeholder.always': 'Luôn cho phép dịch vụ này',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Gửi yêu cầu',
  'form.submit': 'Gửi',
  'form.sending': 'Đang gửi…',
  'form.failed': 'Không gửi được: {reason}. Nội dung bạn nhập vẫn còn ở đây, vui lòng thử lại.',
  'form.failed.phone': 'Hoặc gọi số {phone}.',
  'form.close': 'Đóng',
  'form.reason.network': 'không kết nối được với máy chủ',
  'form.outdated':
    'Trang web vừa được cập nhật và trang này không gửi được nữa. Nội dung bạn nhập vẫn còn ở đây: vui lòng sao chép rồi tải lại trang.',
  'form.required': 'bắt buộc',
  'form.optional': 'không bắt buộc',
  'form.full': 'Toàn văn',
  'form.address': 'Mở trên trang riêng',
  'field.name': 'Họ tên',
  'field.phone': 'Điện thoại',
  'field.email': 'Email',
  'field.message': 'Tin nhắn',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Cảm ơn bạn. Yêu cầu của bạn đã được tiếp nhận.',
  'form.waiting':
    'Chưa gửi được: {reason}. Yêu cầu được lưu trên thiết bị này và sẽ tự được gửi đi.',
  'form.cancel': 'Không gửi',
  'form.cancelled': 'Yêu cầu sẽ không được gửi. Nội dung bạn nhập vẫn còn ở đây.',
  'form.cancelled.unclear': 'Sẽ không gửi lại nữa, nhưng yêu cầu có thể đã đến nơi.',
  'form.reason.timeout': 'máy chủ không trả lời kịp thời',
  'form.reason.server': 'lỗi trên máy chủ ({status})',
  'form.reason.refused': 'máy chủ không nhận dữ liệu ({status})',
  'form.reason.insecure': 'trang được mở mà không có kết nối an toàn',
  'form.invalid': 'Vui lòng kiểm tra các ô được đánh dấu.',
  'form.error.required': 'Vui lòng điền vào ô “{label}”.',
  'form.error.email': 'Vui lòng kiểm tra địa chỉ email: cần có “@” và tên miền.',
  'form.error.phone': 'Số điện thoại có vẻ chưa đủ. Vui lòng kiểm tra; nếu đúng, hãy gửi lại.',
  'form.error.phone.suggest': 'Ý bạn là {phone}? Nếu số bạn nhập là đúng, hãy gửi lại.',
  'form.error.consent': 'Không thể gửi yêu cầu nếu không có sự đồng ý này.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Yêu cầu của bạn ({time}) vẫn đang chờ gửi.',
  'form.left.sent': 'Yêu cầu của bạn ({time}) đã được tiếp nhận.',
  'form.left.failed': 'Yêu cầu của bạn ({time}) không gửi được: {reason}.',
  'form.left.unclear': 'Không rõ yêu cầu của bạn ({time}) đã đến nơi hay chưa: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Biên nhận có chữ ký về quyết định của bạn:',
  'receipt.save': 'Lưu',
  'receipt.show': 'Xem và in',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'liên hệ với tôi về yêu cầu của tôi',
  'purpose.newsletter.title': 'gửi tin nhắn quảng cáo cho tôi',
  'purpose.service.title': 'cung cấp dịch vụ cho tôi',
  'consent.label':
    'Tôi đồng ý để {addressee} xử lý dữ liệu cá nhân của tôi nhằm mục đích: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Sự đồng ý cho phép xử lý dữ liệu cá nhân',
  'consent.edition': 'Phiên bản: {version}',
  'consent.body':
    'Khi điền vào biểu mẫu trên {site}, tôi tự nguyện đồng ý để bên kiểm soát dữ liệu cá nhân xử lý dữ liệu cá nhân của tôi.',
  'consent.operator': 'Bên kiểm soát dữ liệu cá nhân: {operator}',
  'consent.inn': 'mã số thuế (INN) {inn}',
  'consent.ogrn': 'số đăng ký (OGRN) {ogrn}',
  'consent.ogrnip': 'số đăng ký (OGRNIP) {ogrn}',
  'consent.purpose': 'Mục đích: {purpose}.',
  'consent.subject': 'Dữ liệu của ai: của tôi, người điền biểu mẫu.',
  'consent.data': 'Dữ liệu nào: {data}.',
  'consent.actions':
    'Dữ liệu được xử lý như sau: thu thập, ghi lại, lưu trữ, chỉnh sửa, trích xuất, sử dụng, phong tỏa, xóa và hủy, bằng máy tính và bằng cách khác.',
  'consent.actions.share':
    'Dữ liệu được xử lý như sau: thu thập, ghi lại, lưu trữ, chỉnh sửa, trích xuất, sử dụng, chuyển giao cho các bên nhận nêu dưới đây, phong tỏa, xóa và hủy, bằng máy tính và bằng cách khác.',
  'consent.recipients': 'Bên nhận dữ liệu: {recipients}.',
  'consent.recipients.none': 'Bên nhận dữ liệu: không có.',
  'consent.term':
    'Thời hạn tính theo ngày: {days}, kể từ khi gửi biểu mẫu, hoặc đến khi rút lại sự đồng ý nếu việc đó xảy ra trước.',
  'consent.withdraw':
    'Có thể rút lại sự đồng ý bất cứ lúc nào bằng cách viết cho bên kiểm soát dữ liệu cá nhân: {contact}.',
  'consent.act': 'Sự đồng ý được thể hiện bằng cách đánh dấu vào ô bên biểu mẫu và nhấn nút gửi.',
  'notice.label':
    '{operator} sẽ xử lý dữ liệu của bạn ({data}) để thực hiện yêu cầu của bạn: {purpose}.',
  'notice.title': 'Dữ liệu trong biểu mẫu này được xử lý thế nào',
  'notice.body':
    'Bạn tự liên hệ với chúng tôi qua biểu mẫu trên {site}; dữ liệu cần thiết để trả lời bạn nên không cần sự đồng ý riêng.',
  'notice.withdraw': 'Bạn có thể phản đối hoặc yêu cầu xóa dữ liệu bất cứ lúc nào: {contact}.',
  'data.name': 'họ tên',
  'data.phone': 'số điện thoại',
  'data.email': 'địa chỉ email',
  'data.message': 'nội dung tin nhắn',
};
