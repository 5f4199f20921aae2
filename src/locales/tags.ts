/** Every language there is; a test holds the list to the files. In one string, in order, as that packs best: the eager file carries it. */
export const TAGS: readonly string[] =
  'arazbebgcsdadeelenesetfifrgahehihrhuhyiditjakakkkokyltlvmtnbnlplptroruskslsrsr-Latnsvtgtktrukuzuz-Cyrlvizh'.match(
    /..(-.{4})?/g,
  ) ?? [];
