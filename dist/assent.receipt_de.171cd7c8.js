assentChunks["receipt_de"]={"receipt":{"receipt.what":"Unterschriebene Quittung über Ihre Entscheidung:","receipt.save":"Speichern","receipt.show":"Ansehen und drucken"}};
