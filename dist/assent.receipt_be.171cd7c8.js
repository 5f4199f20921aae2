assentChunks["receipt_be"]={"receipt":{"receipt.what":"Падпісаная квітанцыя аб вашым рашэнні:","receipt.save":"Захаваць","receipt.show":"Паглядзець і надрукаваць"}};
