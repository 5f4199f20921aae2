import type { ReceiptPayload } from '../../wire/receipt';
import { subjectName } from './names';
import type { VerifyKey, VerifyWords } from './words';

type Shown = ReceiptPayload['texts'][number];
type Props = {
  payload: ReceiptPayload;
  texts: Readonly<Record<string, string>>;
  words: VerifyWords;
};

/** What was decided, each with the words that stood there, and the whole texts folded below. */
export function Decisions({ payload, texts, words }: Props) {
  const { say } = words;
  const purposes = payload.purposes.map(({ id }) => id);
  const others = payload.texts.filter(({ role, id }) => !(isOfBox(role) && purposes.includes(id)));
  return (
    <section class="card">
      <h2>{say('decisions')}</h2>
      <ul class="decisions">
        {payload.purposes.map((purpose) => (
          <li key={`${purpose.kind} ${purpose.id}`} class={purpose.state}>
            <Decision purpose={purpose} payload={payload} texts={texts} words={words} />
          </li>
        ))}
      </ul>
      {others.map((shown) => (
        <Text key={`${shown.role} ${shown.id}`} shown={shown} texts={texts} words={words} />
      ))}
    </section>
  );
}

function isOfBox(role: string): boolean {
  return role === 'label' || role === 'consent';
}

function Decision({
  purpose,
  payload,
  texts,
  words,
}: Props & { purpose: ReceiptPayload['purposes'][number] }) {
  const of = (role: string) =>
    payload.texts.find((shown) => shown.role === role && shown.id === purpose.id);
  const label = of('label');
  const document = of('consent');
  const name = subjectName(purpose, words);
  const sign = purpose.state === 'given' ? '✓' : purpose.state === 'informed' ? 'i' : '✗';
  return (
    <>
      <p>
        <b>
          <span aria-hidden="true">{sign}</span> {words.say(`state.${purpose.state}`)}
        </b>
        {label ? '' : ` · ${name}`}
      </p>
      {label && <blockquote>{texts[label.sha256]}</blockquote>}
      <small>{detailsOf(purpose, words)}</small>
      {document && <Text shown={document} texts={texts} words={words} />}
    </>
  );
}

function Text({ shown, texts, words: { say } }: Omit<Props, 'payload'> & { shown: Shown }) {
  const opened = shown.opened === undefined ? '' : say(shown.opened ? 'opened' : 'closed');
  return (
    <details>
      <summary>
        {say(`role.${shown.role}` as VerifyKey)} {opened && <small>{opened}</small>}
      </summary>
      <blockquote>{texts[shown.sha256]}</blockquote>
    </details>
  );
}

function detailsOf(
  { state, retention, recipients = [] }: ReceiptPayload['purposes'][number],
  { say }: VerifyWords,
): string {
  // What was refused is neither kept nor passed on.
  if (state === 'refused' || !retention) return '';
  const names = recipients.map(({ id, name }) => (typeof name === 'string' ? name : id));
  const term = say('term', { days: String(retention.days) });
  const to = names.length > 0 ? say('recipients', { names: names.join(', ') }) : say('nobody');
  return `${term} ${to}`;
}
