assentChunks["receipt_sk"]={"receipt":{"receipt.what":"Podpísané potvrdenie o vašom rozhodnutí:","receipt.save":"Uložiť","receipt.show":"Zobraziť a vytlačiť"}};
