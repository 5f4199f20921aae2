assentChunks["receipt_el"]={"receipt":{"receipt.what":"Υπογεγραμμένη απόδειξη της απόφασής σας:","receipt.save":"Αποθήκευση","receipt.show":"Προβολή και εκτύπωση"}};
