assentChunks["receipt_kk"]={"receipt":{"receipt.what":"Шешіміңіз туралы қол қойылған түбіртек:","receipt.save":"Сақтау","receipt.show":"Көру және басып шығару"}};
