assentChunks["receipt_es"]={"receipt":{"receipt.what":"Recibo firmado de su decisión:","receipt.save":"Guardar","receipt.show":"Ver e imprimir"}};
