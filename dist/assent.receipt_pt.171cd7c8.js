assentChunks["receipt_pt"]={"receipt":{"receipt.what":"Recibo assinado da sua decisão:","receipt.save":"Guardar","receipt.show":"Ver e imprimir"}};
