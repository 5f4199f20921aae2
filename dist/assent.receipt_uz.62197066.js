assentChunks["receipt_uz"]={"receipt":{"receipt.what":"Qaroringiz haqida imzolangan kvitansiya:","receipt.save":"Saqlash","receipt.show":"Ko‘rish va chop etish"}};
