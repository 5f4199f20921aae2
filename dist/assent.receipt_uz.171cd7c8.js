assentChunks["receipt_uz"]={"receipt":{"receipt.what":"Qaroringiz haqida imzolangan kvitansiya:","receipt.save":"Saqlash","receipt.show":"Koʻrish va chop etish"}};
