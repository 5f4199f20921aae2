assentChunks["receipt_fi"]={"receipt":{"receipt.what":"Allekirjoitettu todistus päätöksestäsi:","receipt.save":"Tallenna","receipt.show":"Katso ja tulosta"}};
