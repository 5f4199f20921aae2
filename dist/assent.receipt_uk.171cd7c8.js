assentChunks["receipt_uk"]={"receipt":{"receipt.what":"Підписана квитанція про ваше рішення:","receipt.save":"Зберегти","receipt.show":"Показати й роздрукувати"}};
