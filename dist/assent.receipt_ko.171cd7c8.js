assentChunks["receipt_ko"]={"receipt":{"receipt.what":"결정에 대한 서명된 확인서:","receipt.save":"저장","receipt.show":"보기 및 인쇄"}};
