assentChunks["receipt_ar"]={"receipt":{"receipt.what":"إيصال موقَّع بقراركم:","receipt.save":"حفظ","receipt.show":"عرض وطباعة"}};
