assentChunks["receipt_ro"]={"receipt":{"receipt.what":"Dovada semnată a deciziei dumneavoastră:","receipt.save":"Salvează","receipt.show":"Vezi și tipărește"}};
