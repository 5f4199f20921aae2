assentChunks["receipt_it"]={"receipt":{"receipt.what":"Ricevuta firmata della Sua decisione:","receipt.save":"Salva","receipt.show":"Visualizza e stampa"}};
