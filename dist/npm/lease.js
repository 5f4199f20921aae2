function e({ storage: e, nowMs: t, random: n, pause: r }) {
	let i = async (n, i) => {
		try {
			let [a = "0"] = (e.getItem(n) ?? "0").split(" ");
			return Number(a) > t() ? !1 : (e.setItem(n, `${t() + 15e3} ${i}`), await r(50), e.getItem(n)?.endsWith(i) ?? !0);
		} catch {
			return !0;
		}
	}, a = (t, n) => {
		try {
			e.getItem(t)?.endsWith(n) && e.removeItem(t);
		} catch {}
	};
	return async (e, t) => {
		let o = `${n()}`;
		for (; !await i(e, o);) await r(500);
		try {
			return await t();
		} finally {
			a(e, o);
		}
	};
}
// src/chunks/lease.ts
var t = e({
	storage: {
		getItem: (e) => localStorage.getItem(e),
		setItem: (e, t) => localStorage.setItem(e, t),
		removeItem: (e) => localStorage.removeItem(e)
	},
	nowMs: Date.now,
	random: Math.random,
	pause: (e) => new Promise((t) => setTimeout(t, e))
});
export { t as underLease };
