assentChunks["receipt_pl"]={"receipt":{"receipt.what":"Podpisane potwierdzenie Twojej decyzji:","receipt.save":"Zapisz","receipt.show":"Zobacz i wydrukuj"}};
