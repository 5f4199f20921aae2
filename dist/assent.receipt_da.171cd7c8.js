assentChunks["receipt_da"]={"receipt":{"receipt.what":"Underskrevet kvittering for din beslutning:","receipt.save":"Gem","receipt.show":"Vis og udskriv"}};
