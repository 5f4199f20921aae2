assentChunks["receipt_nb"]={"receipt":{"receipt.what":"Signert kvittering på det du bestemte:","receipt.save":"Lagre","receipt.show":"Vis og skriv ut"}};
