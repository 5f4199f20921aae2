import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' और ',
  'banner.title': 'कुकी के लिए सहमति',
  'banner.text':
    'आपकी सहमति से यह साइट कुकी का उपयोग इन उद्देश्यों के लिए करती है: {aims}; तीसरे पक्ष को भी डेटा मिल सकता है। आप अपना चुनाव कभी भी बदल या वापस ले सकते हैं; विवरण: {policy}।',
  'banner.policy': 'गोपनीयता नीति',
  'banner.accept': 'सब स्वीकार करें',
  'banner.decline': 'अस्वीकार करें',
  'banner.choose': 'चुनें',
  'banner.reopen': 'कुकी सेटिंग',
  'aim.functional': 'सुविधाएँ',
  'aim.analytics': 'विज़िट के आँकड़े',
  'aim.marketing': 'विज्ञापन',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'कुकी सेटिंग',
  'preferences.intro': 'तय करें कि किसकी अनुमति देनी है। आप अपना चुनाव यहाँ कभी भी बदल या वापस ले सकते हैं।',
  'preferences.save': 'चुनाव सहेजें',
  'preferences.withdraw': 'सहमति वापस लें',
  'preferences.withdraw.note':
    'सहमति वापस लेने के बाद, यदि चल रही चीज़ को किसी और तरीके से रोका नहीं जा सकता, तो पेज फिर से लोड होता है।',
  'preferences.close': 'बंद करें',
  'preferences.always': 'हमेशा चालू',
  'preferences.savedAt': 'आपके चुनाव की तारीख: {date}। मान्य रहने की अंतिम तारीख: {expires}।',
  'preferences.unsaved': 'आपने अभी चुनाव नहीं किया है: कुछ भी वैकल्पिक चालू नहीं है।',
  'preferences.gpc':
    'आपका ब्राउज़र डेटा साझा न करने का अनुरोध करता है (Global Privacy Control): जब तक आप स्वयं चालू न करें, बंद रहेगा।',
  'preferences.services': 'सेवाएँ',
  'preferences.cookies': 'कुकी',
  'preferences.storage': 'स्टोरेज',
  'preferences.hosts': 'पते',
  'preferences.life.session': 'ब्राउज़र बंद होने तक',
  'preferences.life.endless': 'मिटाए जाने तक',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'आवश्यक',
  'category.necessary.description':
    'साइट के चलने के लिए ज़रूरी। आपका चुनाव भी यहीं रखा जाता है; यदि आपने अस्वीकार किया है, तो बिना विज़िटर नंबर के।',
  'category.functional.title': 'सुविधा',
  'category.functional.description': 'सेटिंग याद रखती हैं और अतिरिक्त सुविधाएँ चालू करती हैं।',
  'category.analytics.title': 'आँकड़े',
  'category.analytics.description':
    'यह समझने में मदद करती हैं कि कौन-से पेज पढ़े जाते हैं और क्या सुधारा जा सकता है।',
  'category.marketing.title': 'विज्ञापन',
  'category.marketing.description':
    'विज्ञापन दिखाने, उनका असर मापने और दूसरी साइटों की सामग्री दिखाने के लिए।',
  'category.browserInfo':
    'इस सहमति के साथ, आपके चुनाव और अनुरोधों के साथ ब्राउज़र की जानकारी भेजी जाती है: नाम और संस्करण, सिस्टम, भाषा, समय क्षेत्र, स्क्रीन और विंडो का आकार, आप कहाँ से आए, विज़िट का पहला पेज और अभियान के चिह्न, आपकी पहली और आखिरी विज़िट के; इन्हें आपका ब्राउज़र याद रखता है।',
  'category.browserInfo.identifiers': 'साथ ही इन कुकी के मान: {names}।',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'आपके ब्राउज़र ने Global Privacy Control संकेत भेजा है। बंद है: {categories}।',
  'gpc.choices': 'आपके गोपनीयता विकल्प',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': '“{service}” की सामग्री',
  'placeholder.text': 'यह आपकी अनुमति से ही लोड होगी; तब यह सेवा कुकी रख सकती है।',
  'placeholder.once': 'एक बार दिखाएँ',
  'placeholder.always': 'इस सेवा को हमेशा अनुमति दें',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'अनुरोध भेजें',
  'form.submit': 'भेजें',
  'form.sending': 'भेजा जा रहा है…',
  'form.failed': 'भेजा नहीं जा सका: {reason}। आपका लिखा हुआ यहीं है, कृपया फिर से कोशिश करें।',
  'form.failed.phone': 'या फ़ोन करें: {phone}।',
  'form.close': 'बंद करें',
  'form.reason.network': 'सर्वर से संपर्क नहीं हो पा रहा है',
  'form.outdated':
    'इस बीच साइट अपडेट हो गई है और इस पेज से अब कुछ नहीं भेजा जा सकता। आपका लिखा हुआ यहीं है: कृपया उसे कॉपी करें और पेज फिर से लोड करें।',
  'form.required': 'आवश्यक',
  'form.optional': 'वैकल्पिक',
  'form.full': 'पूरा पाठ',
  'form.address': 'अलग पेज पर खोलें',
  'field.name': 'नाम',
  'field.phone': 'फ़ोन',
  'field.email': 'ईमेल',
  'field.message': 'संदेश',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'धन्यवाद। आपका अनुरोध मिल गया है।',
  'form.waiting':
    'अभी भेजा नहीं जा सका: {reason}। अनुरोध इस डिवाइस पर सहेजा गया है और अपने आप भेजा जाएगा।',
  'form.cancel': 'न भेजें',
  'form.cancelled': 'अनुरोध नहीं भेजा जाएगा। आपका लिखा हुआ यहीं है।',
  'form.cancelled.unclear': 'इसे दोबारा नहीं भेजा जाएगा, पर हो सकता है कि अनुरोध पहुँच चुका हो।',
  'form.reason.timeout': 'सर्वर ने समय पर उत्तर नहीं दिया',
  'form.reason.server': 'सर्वर पर त्रुटि ({status})',
  'form.reason.refused': 'सर्वर ने डेटा स्वीकार नहीं किया ({status})',
  'form.reason.insecure': 'पेज सुरक्षित कनेक्शन के बिना खोला गया',
  'form.invalid': 'कृपया चिह्नित फ़ील्ड जाँचें।',
  'form.error.required': 'कृपया “{label}” भरें।',
  'form.error.email': 'कृपया ईमेल पता जाँचें: उसमें “@” और डोमेन होना चाहिए।',
  'form.error.phone': 'नंबर अधूरा लगता है। कृपया जाँचें; यदि सही है, तो फिर से भेजें।',
  'form.error.phone.suggest': 'क्या आपका मतलब {phone} था? यदि लिखा हुआ नंबर सही है, तो फिर से भेजें।',
  'form.error.consent': 'इस सहमति के बिना अनुरोध नहीं भेजा जा सकता।',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'आपका अनुरोध ({time}) अभी भेजे जाने की प्रतीक्षा में है।',
  'form.left.sent': 'आपका अनुरोध ({time}) मिल गया है।',
  'form.left.failed': 'आपका अनुरोध ({time}) भेजा नहीं जा सका: {reason}।',
  'form.left.unclear': 'यह पता नहीं कि आपका अनुरोध ({time}) पहुँचा या नहीं: {reason}।',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'आपके निर्णय की हस्ताक्षरित रसीद:',
  'receipt.save': 'सहेजें',
  'receipt.show': 'देखें और प्रिंट करें',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'मेरे अनुरोध के बारे में मुझसे संपर्क करना',
  'purpose.newsletter.title': 'मुझे विज्ञापन संदेश भेजना',
  'purpose.service.title': 'मुझे सेवा देना',
  'consent.label': 'मेरी सहमति है कि {addressee} मेरे व्यक्तिगत डेटा को इस उद्देश्य से संसाधित करे: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'व्यक्तिगत डेटा के संसाधन के लिए सहमति',
  'consent.edition': 'संस्करण: {version}',
  'consent.body':
    '{site} पर फ़ॉर्म भरकर मेरी ओर से डेटा फिड्यूशियरी को मेरे व्यक्तिगत डेटा के संसाधन के लिए स्वतंत्र और स्वैच्छिक सहमति दी जाती है।',
  'consent.operator': 'डेटा फिड्यूशियरी: {operator}',
  'consent.inn': 'कर संख्या (INN) {inn}',
  'consent.ogrn': 'पंजीकरण संख्या (OGRN) {ogrn}',
  'consent.ogrnip': 'पंजीकरण संख्या (OGRNIP) {ogrn}',
  'consent.purpose': 'उद्देश्य: {purpose}।',
  'consent.subject': 'किसका डेटा: मेरा, यानी फ़ॉर्म भरने वाले व्यक्ति का।',
  'consent.data': 'कौन-सा डेटा: {data}।',
  'consent.actions':
    'इसके साथ क्या किया जाता है: संग्रह, दर्ज करना, भंडारण, सुधार, निकालना, उपयोग, अवरोध, मिटाना और नष्ट करना, कंप्यूटर से और उसके बिना भी।',
  'consent.actions.share':
    'इसके साथ क्या किया जाता है: संग्रह, दर्ज करना, भंडारण, सुधार, निकालना, उपयोग, नीचे बताए गए प्राप्तकर्ताओं को देना, अवरोध, मिटाना और नष्ट करना, कंप्यूटर से और उसके बिना भी।',
  'consent.recipients': 'किसे मिलता है: {recipients}।',
  'consent.recipients.none': 'किसे मिलता है: किसी को नहीं।',
  'consent.term': 'अवधि, दिनों में: {days}, फ़ॉर्म भेजने से, या यदि पहले हो तो सहमति वापस लेने तक।',
  'consent.withdraw': 'सहमति कभी भी डेटा फिड्यूशियरी को लिखकर वापस ली जा सकती है: {contact}।',
  'consent.act': 'सहमति फ़ॉर्म के पास के बॉक्स पर निशान लगाकर और भेजने का बटन दबाकर दी जाती है।',
  'notice.label':
    '{operator} की ओर से, आपका अनुरोध पूरा करने के लिए, आपके डेटा ({data}) का संसाधन किया जाएगा: {purpose}।',
  'notice.title': 'इस फ़ॉर्म के डेटा को कैसे संसाधित किया जाता है',
  'notice.body':
    'आप {site} पर फ़ॉर्म के ज़रिए स्वयं हमसे संपर्क करते हैं; उत्तर देने के लिए डेटा आवश्यक है, इसलिए अलग सहमति नहीं माँगी जाती।',
  'notice.withdraw': 'आप कभी भी आपत्ति कर सकते हैं या डेटा मिटाने का अनुरोध कर सकते हैं: {contact}।',
  'data.name': 'नाम',
  'data.phone': 'फ़ोन नंबर',
  'data.email': 'ईमेल पता',
  'data.message': 'संदेश का पाठ',
};
