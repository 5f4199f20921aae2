assentChunks["receipt_ky"]={"receipt":{"receipt.what":"Чечимиңиз жөнүндө кол коюлган дүмүрчөк:","receipt.save":"Сактоо","receipt.show":"Көрүү жана басып чыгаруу"}};
