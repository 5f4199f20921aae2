assentChunks["receipt_tg"]={"receipt":{"receipt.what":"Квитансияи имзошуда дар бораи қарори шумо:","receipt.save":"Нигоҳ доштан","receipt.show":"Дидан ва чоп кардан"}};
