import subprocess,re
def measure(): return subprocess.run(['node','zz-eager.mjs','eager'],capture_output=True,text=True).stdout.strip()
print('base',measure())
def trial(label,f,fn):
    s=open(f).read(); t=fn(s); assert t!=s,label
    open(f,'w').write(t); print(label,measure()); open(f,'w').write(s)
trial('attrs','src/embed/readConfig.ts',lambda s:s.replace("const over = attributesOver(config, data);","const over = (await load('xhr') as any).attributesOver(config, data);"))
trial('api','src/embed/publicFace.ts',lambda s:re.sub(r"    accept: .*?method: 'withdraw' \}\),\n","    accept: (ids) => act('accept', ids),\n    decline: () => act('decline'),\n    withdraw: (ids) => act('withdraw', ids),\n",s,flags=re.S).replace("  const byScript: Shown = { surface: 'api', method: 'api', trusted: false, texts: [] };","  const act = async (a,b?) => (await widget.load('byScript')).act(widget,a,b);").replace("""  const withIds = (ids: readonly string[], on: boolean) => {
    const now = state();
    return setIds(config, now.kind === 'answered' ? now.choice : {}, ids, on);
  };
""",""))
trial('looks','src/banner/banner.css',lambda s:re.sub(r':host\(\[data-look="contrast.*?\.banner,',".banner,",s,flags=re.S))
trial('layouts','src/banner/banner.css',lambda s:re.sub(r'\.top \{.*?\.words',".words",s,flags=re.S))
trial('modal-js','src/effects/takePlace.ts',lambda s:s.replace("  banner.showModal?.();\n  if (banner.showModal) banner.focus();\n","").replace("""    if (!banner.showModal) return;
    style.overflow = offsetHeight ? 'hidden' : '';
    // Hidden by a blocker, it would still hold the page.
    if (!offsetHeight && banner.isConnected) banner.close?.();
""",""))
trial('takeBack','src/embed/choosing.ts',lambda s:s.replace("""  else if (navigator.onLine && (hasRun || revoked.some((id) => services[id]?.preset)))
    location.reload();
""","").replace("  const { services = {} } = widget.config;\n  const withdrawal","  const withdrawal"))
trial('xhr','src/embed/readConfig.ts',lambda s:re.sub(r"  const textOf = .*?\n\}\n","  return (await fetch(url,{ credentials: 'omit' })).text();\n}\n",s,flags=re.S))
trial('signs','src/effects/takePlace.ts',lambda s:re.sub(r"    for \(const sign of SIGNS\) \{.*?\n    \}\n","",s,flags=re.S))
trial('forced','src/banner/banner.css',lambda s:re.sub(r'/\* Forced, words.*?\n\}\n\.actions',".actions",s,flags=re.S))
trial('print','src/banner/banner.css',lambda s:re.sub(r'@media print.*',"",s,flags=re.S))
trial('saved','src/effects/hostElement.ts',lambda s:s.replace("  if (document.getElementById(element.id)) lost(element);\n",""))
trial('isotime','src/core/isoTime.ts',lambda s:s.replace('.replaceAll','.at') if False else re.sub(r"\.replaceAll\([^)]*\)","",s))
trial('pageUrl','src/effects/pageUrl.ts',lambda s:re.sub(r"  try \{.*\n\}\n","  return new URL(url, location.href).href;\n}\n",s,flags=re.S))
trial('advise','src/effects/gate.ts',lambda s:re.sub(r"      if \(node.matches\(ASKING.*?\n      \}\n","",s,flags=re.S))
