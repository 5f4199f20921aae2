assentChunks["receipt_lt"]={"receipt":{"receipt.what":"Pasirašytas jūsų sprendimo patvirtinimas:","receipt.save":"Išsaugoti","receipt.show":"Peržiūrėti ir spausdinti"}};
