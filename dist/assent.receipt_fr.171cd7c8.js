assentChunks["receipt_fr"]={"receipt":{"receipt.what":"Reçu signé de votre décision :","receipt.save":"Enregistrer","receipt.show":"Voir et imprimer"}};
