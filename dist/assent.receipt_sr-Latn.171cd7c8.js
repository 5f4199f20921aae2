assentChunks["receipt_sr-Latn"]={"receipt":{"receipt.what":"Potpisana potvrda o vašoj odluci:","receipt.save":"Sačuvaj","receipt.show":"Pogledaj i odštampaj"}};
