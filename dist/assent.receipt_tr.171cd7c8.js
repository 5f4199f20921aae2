assentChunks["receipt_tr"]={"receipt":{"receipt.what":"Kararınızın imzalı makbuzu:","receipt.save":"Kaydet","receipt.show":"Görüntüle ve yazdır"}};
