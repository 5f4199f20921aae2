assentChunks["receipt_hy"]={"receipt":{"receipt.what":"Ստորագրված անդորրագիր Ձեր որոշման մասին՝","receipt.save":"Պահպանել","receipt.show":"Դիտել և տպել"}};
