import type { Receipt, ReceiptPayload } from '../../wire/receipt';
import { Decisions } from './Decisions';
import { fieldName } from './names';
import type { VerifyKey, VerifyWords } from './words';

type Props = { payload: ReceiptPayload; receipt: Receipt; kid: string; words: VerifyWords };

/** What a genuine receipt says, for the person it is about: what they decided first, how it is proved last. */
export function ReceiptView({ payload, receipt, kid, words }: Props) {
  const { say } = words;
  const { rights, policy } = payload;
  return (
    <>
      <What payload={payload} words={words} />
      <Decisions payload={payload} texts={receipt.texts} words={words} />
      {payload.data_commitment !== undefined && (
        <Sent payload={payload} receipt={receipt} words={words} />
      )}
      <section class="card">
        <h2>{say('rights')}</h2>
        <p>
          {say('exercise')}{' '}
          {/^https?:/.test(rights.exercise) && (
            <>
              {say('open')} <a href={rights.exercise}>{say('mine')}</a> {say('or')}{' '}
            </>
          )}
          {say('write')} {contactLink(rights.contact)}
        </p>
        {policy && /^https?:/.test(policy.url) && (
          <p>
            <a href={policy.url}>{say('policy')}</a>
            {policy.version && `, ${say('edition', { version: policy.version })}`}
          </p>
        )}
      </section>
      <Proof payload={payload} kid={kid} words={words} />
    </>
  );
}

function What({ payload, words }: Omit<Props, 'receipt' | 'kid'>) {
  const { say } = words;
  const { controller, indication } = payload;
  const numbers = [
    controller.inn && say('inn', { inn: controller.inn }),
    controller.ogrn && say('ogrn', { ogrn: controller.ogrn }),
    controller.address,
  ];
  return (
    <section class="card">
      <h2>{say('what')}</h2>
      <dl>
        <dt>{say('operator')}</dt>
        <dd>
          {controller.name}
          <small>{numbers.filter(Boolean).join(', ')}</small>
        </dd>
        <dt>{say('site')}</dt>
        <dd>{payload.origin}</dd>
        <dt>{say('when')}</dt>
        <dd>
          {moment(payload.at, words)}
          <small>
            {say('recordedAt')} {moment(payload.issued_at, words)}
          </small>
        </dd>
        <dt>{say('how')}</dt>
        <dd>{say(`method.${indication.method}`)}</dd>
      </dl>
    </section>
  );
}

function Sent({ payload, receipt: { data }, words }: Omit<Props, 'kid'>) {
  const { say } = words;
  if (!data) {
    return (
      <section class="card">
        <h2>{say('sent')}</h2>
        <p>{say('nodata')}</p>
      </section>
    );
  }
  const { fields, extra, typed } = data;
  return (
    <section class="card">
      <h2>{say('sent')}</h2>
      <dl>
        {Object.entries({ ...fields, ...extra }).map(([name, value]) => {
          const asTyped = typed?.[name];
          return [
            <dt key={`${name} name`}>{fieldName(payload, name, words)}</dt>,
            <dd key={name}>
              <span class="value">{value}</span>
              {asTyped !== undefined && asTyped !== value && (
                <small>{say('typed', { typed: asTyped })}</small>
              )}
            </dd>,
          ];
        })}
      </dl>
    </section>
  );
}

/** What only somebody who doubts the receipt reads. */
function Proof({ payload, kid, words }: Omit<Props, 'receipt'>) {
  const { say } = words;
  const { ledger, issuer, record_id, texts } = payload;
  return (
    <section class="card">
      <h2>{say('proof')}</h2>
      <p>{say('proved', { issuer })}</p>
      <p>{say('not')}</p>
      <details>
        <summary>{say('figures')}</summary>
        <dl>
          <dt>{say('number')}</dt>
          <dd>
            <code>{record_id}</code>
          </dd>
          <dt>{say('key')}</dt>
          <dd>
            <code>{kid}</code>
          </dd>
          <dt>{say('entry', { seq: String(ledger.seq) })}</dt>
          <dd>
            <code>{ledger.hash}</code>
          </dd>
          {texts.map(({ role, id, sha256 }) => [
            <dt key={`${role} ${id} name`}>
              {say('sum')}: {say(`role.${role}` as VerifyKey)}
              {role === id ? '' : ` (${id})`}
            </dt>,
            <dd key={`${role} ${id}`}>
              <code>{sha256}</code>
            </dd>,
          ])}
        </dl>
      </details>
    </section>
  );
}

function contactLink(contact: string) {
  return /^[^\s@:]+@[^\s@:]+$/.test(contact) ? (
    <a href={`mailto:${contact}`}>{contact}</a>
  ) : (
    contact
  );
}

function moment(instant: string, { lang }: VerifyWords) {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const words = at.toLocaleString(lang, { dateStyle: 'long', timeStyle: 'long' });
  return <time dateTime={instant}>{words}</time>;
}
