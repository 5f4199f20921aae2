assentChunks["receipt_sl"]={"receipt":{"receipt.what":"Podpisano potrdilo o vaši odločitvi:","receipt.save":"Shrani","receipt.show":"Poglej in natisni"}};
