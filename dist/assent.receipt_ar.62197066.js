assentChunks["receipt_ar"]={"receipt":{"receipt.what":"إيصال موقَّع بقرارك:","receipt.save":"حفظ","receipt.show":"عرض وطباعة"}};
