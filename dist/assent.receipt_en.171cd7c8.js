assentChunks["receipt_en"]={"receipt":{"receipt.what":"A signed receipt of what you decided:","receipt.save":"Save it","receipt.show":"View and print"}};
