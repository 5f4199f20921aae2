assentChunks["receipt_hu"]={"receipt":{"receipt.what":"Aláírt igazolás a döntéséről:","receipt.save":"Mentés","receipt.show":"Megtekintés és nyomtatás"}};
