assentChunks["receipt_he"]={"receipt":{"receipt.what":"קבלה חתומה על החלטתך:","receipt.save":"שמירה","receipt.show":"הצגה והדפסה"}};
