import subprocess
f='vite.config.ts'
s=open(f).read()
base="compress: { passes: 2, sequences: false }"
for o in ["passes: 2, sequences: false","passes: 3, sequences: false","passes: 2, sequences: false, pure_getters: true","passes: 2, sequences: false, unsafe_arrows: true","passes: 2, sequences: false, unsafe_methods: true","passes: 2, sequences: false, hoist_props: false","passes: 2, sequences: false, reduce_funcs: false","passes: 2, sequences: false, inline: 1","passes: 2, sequences: false, inline: false","passes: 2, sequences: false, reduce_vars: false","passes: 2, sequences: false, collapse_vars: false","passes: 2, sequences: false, comparisons: false","passes: 2, sequences: false, conditionals: false","passes: 2, sequences: false, if_return: false","passes: 2, sequences: false, join_vars: false","passes: 2, sequences: false, keep_fargs: false","passes: 2, sequences: false, module: true", "passes: 2, sequences: false, unsafe: true","passes: 2, sequences: false, arrows: false","passes: 2, sequences: false, negate_iife: false","passes: 2, sequences: false, switches: false","passes: 2, sequences: false, hoist_vars: true","passes: 2, sequences: false, hoist_funs: true","passes: 2, sequences: false, booleans: false"]:
    open(f,'w').write(s.replace(base,"compress: { "+o+" }"))
    print(o, subprocess.run(['node','zz-eager.mjs','eager','forms'],capture_output=True,text=True).stdout.split())
open(f,'w').write(s)
