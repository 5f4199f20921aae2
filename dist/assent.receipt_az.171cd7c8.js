assentChunks["receipt_az"]={"receipt":{"receipt.what":"Qərarınız haqqında imzalı qəbz:","receipt.save":"Yadda saxla","receipt.show":"Bax və çap et"}};
