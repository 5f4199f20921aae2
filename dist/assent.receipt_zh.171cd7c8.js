assentChunks["receipt_zh"]={"receipt":{"receipt.what":"关于您的决定的签名回执：","receipt.save":"保存","receipt.show":"查看并打印"}};
