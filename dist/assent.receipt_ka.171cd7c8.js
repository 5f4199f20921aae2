assentChunks["receipt_ka"]={"receipt":{"receipt.what":"ხელმოწერილი ქვითარი თქვენი გადაწყვეტილების შესახებ:","receipt.save":"შენახვა","receipt.show":"ნახვა და დაბეჭდვა"}};
