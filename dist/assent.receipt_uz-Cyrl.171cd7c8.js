assentChunks["receipt_uz-Cyrl"]={"receipt":{"receipt.what":"Қарорингиз ҳақида имзоланган квитансия:","receipt.save":"Сақлаш","receipt.show":"Кўриш ва чоп этиш"}};
