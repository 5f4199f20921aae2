async function e(e) {
	let n = t(e)?.then(({ browserInfo: t }) => t(e)).catch(e.log), r = new Promise((e) => setTimeout(e, 1500));
	return await Promise.race([n, r]) ?? void 0;
}
function t({ config: e, has: t, load: n }) {
	return e.browserInfo && t(e.browserInfo.category) ? n("browser") : void 0;
}
export { t as n, e as t };
