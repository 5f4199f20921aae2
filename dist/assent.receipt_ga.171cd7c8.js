assentChunks["receipt_ga"]={"receipt":{"receipt.what":"Admháil shínithe ar do chinneadh:","receipt.save":"Sábháil","receipt.show":"Féach agus priontáil"}};
