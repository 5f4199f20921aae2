assentChunks["receipt_hi"]={"receipt":{"receipt.what":"आपके निर्णय की हस्ताक्षरित रसीद:","receipt.save":"सहेजें","receipt.show":"देखें और प्रिंट करें"}};
