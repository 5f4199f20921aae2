assentChunks["receipt_hr"]={"receipt":{"receipt.what":"Potpisana potvrda o vašoj odluci:","receipt.save":"Spremi","receipt.show":"Pogledaj i ispiši"}};
