import subprocess,re
def measure(): return subprocess.run(['node','zz-eager.mjs','eager'],capture_output=True,text=True).stdout.strip()
print('base',measure())
def trial(label,f,fn):
    s=open(f).read(); t=fn(s); assert t!=s,label
    open(f,'w').write(t); print(label,measure()); open(f,'w').write(s)
K='src/effects/keepInside.ts'
L="'click focus focusin keydown keypress keyup mousedown pointerdown touchend touchmove touchstart wheel'"
trial('two',K,lambda s:s.replace(L,"'click keydown'"))
trial('order',K,lambda s:s.replace(L,"'focusin focus click wheel keydown keyup keypress pointerdown mousedown touchstart touchend touchmove'"))
trial('array',K,lambda s:s.replace("TAKEN.split(' ')","TAKEN").replace(L,"[%s]"%",".join("'%s'"%x for x in L.strip("'").split())))
trial('true',K,lambda s:s.replace("{ capture: true, signal }","true"))
trial('noinstance',K,lambda s:s.replace("closest<HTMLElement>('button,dialog')?.onclick?.(event as PointerEvent)","closest<HTMLElement>('button')?.onclick?.(event as PointerEvent)"))
trial('path0',K,lambda s:s.replace("""      (path[0] as Element).closest<HTMLElement>('button,dialog')?.onclick?.(event as PointerEvent);""","""      for (const node of path.slice(0, path.indexOf(host))) (node as any).onclick?.(event);"""))
trial('noTaken',K,lambda s: s.replace("event.type === 'click' || (isTaken && /^( |Enter)$/.test(event.key ?? ''))","event.type === 'click'").replace("    const isTaken = event.type === 'keydown' && event.defaultPrevented;\n",""))
trial('altTaken',K,lambda s: s.replace("event.type === 'click' || (isTaken && /^( |Enter)$/.test(event.key ?? ''))","/^click|^( |Enter)$/.test((event.defaultPrevented && event.key) || event.type)").replace("    const isTaken = event.type === 'keydown' && event.defaultPrevented;\n",""))
