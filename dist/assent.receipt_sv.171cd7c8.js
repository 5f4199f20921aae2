assentChunks["receipt_sv"]={"receipt":{"receipt.what":"Undertecknat kvitto på ditt beslut:","receipt.save":"Spara","receipt.show":"Visa och skriv ut"}};
