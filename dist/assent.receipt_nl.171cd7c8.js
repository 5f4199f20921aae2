assentChunks["receipt_nl"]={"receipt":{"receipt.what":"Ondertekend bewijs van uw beslissing:","receipt.save":"Opslaan","receipt.show":"Bekijken en afdrukken"}};
