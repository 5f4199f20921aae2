import { type TestReceiver, TOKEN } from './receiver';

/** The owner's pages as somebody uses them who has signed in: seen in English, pressed with the token of `page`. */
export async function desk(
  receiver: Pick<TestReceiver, 'fetch'>,
  page: string,
  signInToken = TOKEN,
) {
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const signedIn = await receiver.fetch('/admin/sign-in', {
    method: 'POST',
    headers: type,
    body: new URLSearchParams({ token: signInToken }).toString(),
  });
  const Cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const headers = { Cookie, 'Accept-Language': 'en' };
  const see = (path: string) => receiver.fetch(path, { headers });
  const token = /name="token" value="([^"]+)"/.exec(await (await see(page)).text())?.[1] ?? '';
  const press = (path: string, values: Record<string, string> = {}, own = token) =>
    receiver.fetch(path, {
      method: 'POST',
      headers: { ...headers, ...type },
      body: new URLSearchParams({ ...values, token: own }).toString(),
    });
  return { see, press, Cookie };
}

/** What the page that follows says when the test of a delivery is pressed. */
export async function testedBy(
  owner: Pick<Awaited<ReturnType<typeof desk>>, 'see' | 'press'>,
  delivery: string,
): Promise<string> {
  const pressed = await owner.press(`/admin/deliveries/${delivery}/test`);
  return (await owner.see(pressed.headers.get('location') ?? '')).text();
}
