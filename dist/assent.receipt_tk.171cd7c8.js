assentChunks["receipt_tk"]={"receipt":{"receipt.what":"Kararyňyz barada gol çekilen kwitansiýa:","receipt.save":"Ýatda sakla","receipt.show":"Gör we çap et"}};
