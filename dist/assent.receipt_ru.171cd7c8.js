assentChunks["receipt_ru"]={"receipt":{"receipt.what":"Квитанция о вашем решении, с подписью:","receipt.save":"Сохранить","receipt.show":"Посмотреть и напечатать"}};
