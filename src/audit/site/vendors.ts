import { namePattern } from '../../core/namePattern';
import { catalog } from '../../services/catalog/all';

const all = Object.values(catalog).filter(({ isOwn }) => !isOwn);
const cookies = patterns(all.flatMap((facts) => facts.cookies.map(({ name }) => name)));
const keys = patterns(all.flatMap((facts) => facts.storage.map(({ name }) => name)));

/** Whether a vendor of the catalog sets a cookie of this name. */
export function isVendorCookie(name: string): boolean {
  return cookies.some((fits) => fits(name));
}

/** Whether a vendor of the catalog keeps a key of this name. */
export function isVendorKey(name: string): boolean {
  return keys.some((fits) => fits(name));
}

const FONTS =
  /^(fonts\.(googleapis|gstatic)\.com|(use|p)\.typekit\.net|fonts\.bunny\.net|use\.fontawesome\.com|fast\.fonts\.net)$/;

const CAPTCHA =
  /^https?:\/\/([\w.-]*\.)?((hcaptcha|recaptcha)\.(com|net)|captcha-api\.yandex\.ru|smartcaptcha\.[\w.]+|challenges\.cloudflare\.com|arkoselabs\.com|geetest\.com)\/|\/(recaptcha|hcaptcha|smartcaptcha)\//;

/** What a foreign request is for, where that alone makes another finding. */
export function purposeOf(request: {
  url: string;
  host: string;
  type: string;
}): 'font' | 'captcha' | undefined {
  if (CAPTCHA.test(request.url)) return 'captcha';
  return request.type === 'font' || FONTS.test(request.host) ? 'font' : undefined;
}

function patterns(names: readonly string[]): ((name: string) => boolean)[] {
  return names.map(namePattern);
}
