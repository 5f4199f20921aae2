assentChunks["receipt_cs"]={"receipt":{"receipt.what":"Podepsané potvrzení o vašem rozhodnutí:","receipt.save":"Uložit","receipt.show":"Zobrazit a vytisknout"}};
