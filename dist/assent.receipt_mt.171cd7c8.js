assentChunks["receipt_mt"]={"receipt":{"receipt.what":"Riċevuta ffirmata tad-deċiżjoni tiegħek:","receipt.save":"Issejvjaha","receipt.show":"Ara u stampa"}};
