assentChunks["receipt_et"]={"receipt":{"receipt.what":"Allkirjastatud tõend teie otsuse kohta:","receipt.save":"Salvesta","receipt.show":"Vaata ja prindi"}};
