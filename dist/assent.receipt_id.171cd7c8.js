assentChunks["receipt_id"]={"receipt":{"receipt.what":"Tanda terima bertanda tangan atas keputusan Anda:","receipt.save":"Simpan","receipt.show":"Lihat dan cetak"}};
