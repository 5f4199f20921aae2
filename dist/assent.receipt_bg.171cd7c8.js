assentChunks["receipt_bg"]={"receipt":{"receipt.what":"Подписана разписка за Вашето решение:","receipt.save":"Запазване","receipt.show":"Преглед и печат"}};
