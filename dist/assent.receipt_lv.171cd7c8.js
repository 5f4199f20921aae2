assentChunks["receipt_lv"]={"receipt":{"receipt.what":"Parakstīts apliecinājums par jūsu lēmumu:","receipt.save":"Saglabāt","receipt.show":"Skatīt un izdrukāt"}};
