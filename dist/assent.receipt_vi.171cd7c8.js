assentChunks["receipt_vi"]={"receipt":{"receipt.what":"Biên nhận có chữ ký về quyết định của bạn:","receipt.save":"Lưu","receipt.show":"Xem và in"}};
