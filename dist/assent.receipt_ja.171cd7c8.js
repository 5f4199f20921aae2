assentChunks["receipt_ja"]={"receipt":{"receipt.what":"ご判断についての署名付き確認書：","receipt.save":"保存","receipt.show":"表示して印刷"}};
