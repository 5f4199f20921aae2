import type { Receipt, ReceiptPayload } from '../../wire/receipt';
import type { VerifyKey, VerifyWords } from './words';

type Props = { payload: ReceiptPayload; receipt: Receipt; words: VerifyWords };

/** What a genuine receipt says, for the person it is about. */
export function ReceiptView({ payload, receipt, words }: Props) {
  const { say } = words;
  const { ledger, rights, policy } = payload;
  return (
    <>
      <What payload={payload} words={words} />
      <section class="card">
        <h2>{say('decisions')}</h2>
        <ul class="decisions">
          {payload.purposes.map((purpose) => (
            <li key={purpose.id} class={purpose.state}>
              <b>{purpose.id}</b> {say(`state.${purpose.state}`)}
              <small> {detailsOf(purpose, words)}</small>
            </li>
          ))}
        </ul>
      </section>
      <Sent receipt={receipt} words={words} />
      <section class="card">
        <h2>{say('texts')}</h2>
        {payload.texts.map((shown) => (
          <details key={`${shown.role} ${shown.id}`}>
            <summary>
              {say(`role.${shown.role}` as VerifyKey)} · {shown.id}{' '}
              {shown.opened !== undefined && (
                <small>{say(shown.opened ? 'opened' : 'closed')}</small>
              )}
            </summary>
            <blockquote>{receipt.texts[shown.sha256]}</blockquote>
            <p class="hash">
              <code>{shown.sha256}</code>
            </p>
          </details>
        ))}
      </section>
      <section class="card">
        <h2>{say('rights')}</h2>
        <p>
          {say('exercise')} <a href={rights.exercise}>{rights.exercise}</a>
        </p>
        <p>
          {say('contact')} {rights.contact}
        </p>
        {policy && /^https?:/.test(policy.url) && (
          <p>
            <a href={policy.url}>{say('policy')}</a> {policy.version}
          </p>
        )}
      </section>
      <section class="card">
        <h2>{say('proof')}</h2>
        <p>{say('entry', { seq: String(ledger.seq), hash: ledger.hash })}</p>
        <p>{say('not')}</p>
      </section>
    </>
  );
}

function What({ payload, words }: Omit<Props, 'receipt'>) {
  const { say } = words;
  const { controller, indication } = payload;
  return (
    <section class="card">
      <h2>{say('what')}</h2>
      <dl>
        <dt>{say('operator')}</dt>
        <dd>
          {controller.name}
          <small>
            {[controller.inn, controller.ogrn, controller.address].filter(Boolean).join(' · ')}
          </small>
        </dd>
        <dt>{say('site')}</dt>
        <dd>{payload.origin}</dd>
        <dt>{say('decidedAt')}</dt>
        <dd>{moment(payload.at, words)}</dd>
        <dt>{say('recordedAt')}</dt>
        <dd>{moment(payload.issued_at, words)}</dd>
        <dt>{say('how')}</dt>
        <dd>{say(`method.${indication.method}`)}</dd>
        <dt>{say('by')}</dt>
        <dd>{payload.issuer}</dd>
        <dt>{say('number')}</dt>
        <dd>
          <code>{payload.record_id}</code>
        </dd>
      </dl>
    </section>
  );
}

function Sent({ receipt: { data }, words: { say } }: { receipt: Receipt; words: VerifyWords }) {
  return (
    <section class="card">
      <h2>{say('sent')}</h2>
      {data ? (
        <dl>
          {Object.entries({ ...data.fields, ...data.extra }).map(([name, value]) => {
            const typed = data.typed?.[name];
            return [
              <dt key={`${name} name`}>{name}</dt>,
              <dd key={name}>
                <span class="value">{value}</span>
                {typed !== undefined && typed !== value && <small>{say('typed', { typed })}</small>}
              </dd>,
            ];
          })}
        </dl>
      ) : (
        <p>{say('nodata')}</p>
      )}
    </section>
  );
}

function detailsOf(
  { retention, recipients = [] }: ReceiptPayload['purposes'][number],
  { say }: VerifyWords,
): string {
  const names = recipients.map(({ id, name }) => (typeof name === 'string' ? name : id));
  return [
    retention && say('term', { days: String(retention.days) }),
    names.length > 0 && say('recipients', { names: names.join(', ') }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function moment(instant: string, { lang }: VerifyWords) {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const words = at.toLocaleString(lang, { dateStyle: 'long', timeStyle: 'long' });
  return <time dateTime={instant}>{words}</time>;
}
