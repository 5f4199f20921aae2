assentChunks["receipt_sr"]={"receipt":{"receipt.what":"Потписана потврда о вашој одлуци:","receipt.save":"Сачувај","receipt.show":"Погледај и одштампај"}};
