import { useEffect, useId, useState } from 'preact/hooks';
import { MAX_RECEIPT_FILE_BYTES, type ReceiptFault } from '../../core/receiptFile';
import { type Checked, check } from './check';
import { ReceiptView } from './ReceiptView';
import type { VerifyWords } from './words';

/** A file that was chosen, and what came of it once that is known. */
type Look = { name: string; checked: Checked | undefined };

/** The page that verifies a receipt: chosen, dropped, or handed over by the page where it was made. */
export function VerifyPage({ words }: { words: VerifyWords }) {
  const { say } = words;
  const [look, setLook] = useState<Look>();
  const inputId = useId();

  const read = async (name: string, text: string | Promise<string>) => {
    const pending: Look = { name, checked: undefined };
    setLook(pending);
    const checked = await check(await text);
    // Another file may have been chosen meanwhile.
    setLook((now) => (now === pending ? { name, checked } : now));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    // What is larger is no receipt, nor is what cannot be read: a folder, or a file that is gone.
    const isFit = file.size <= MAX_RECEIPT_FILE_BYTES;
    await read(file.name, isFit ? file.text().catch(() => '') : '');
  };

  useEffect(() => {
    addEventListener('beforeprint', unfoldAll);
    const handed = location.hash.slice(1);
    if (!handed) return;
    // It is the person's own: not to be left in the address.
    history.replaceState(null, '', location.pathname);
    void read('', decoded(handed));
  }, []);

  return (
    <main
      class="verify"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h1>{say(isGenuine(look) ? 'receipt' : 'title')}</h1>
      <p class="unprinted">{say(isGenuine(look) ? 'another' : 'intro')}</p>
      <p class="unprinted">
        <label class="file" htmlFor={inputId}>
          {say('choose')}
        </label>{' '}
        <input
          id={inputId}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // So that the same file, changed meanwhile, can be chosen again.
            currentTarget.value = '';
          }}
        />{' '}
        <small class="drop">{say('drop')}</small>
      </p>
      <div role="status">{look && <Verdict look={look} words={words} />}</div>
      {look?.checked?.kind === 'verdict' &&
        look.checked.receipt &&
        look.checked.verdict.payload && (
          <>
            <ReceiptView
              payload={look.checked.verdict.payload}
              receipt={look.checked.receipt}
              kid={look.checked.verdict.kid ?? ''}
              words={words}
            />
            <p class="unprinted">
              <button type="button" onClick={() => print()}>
                {say('print')}
              </button>
            </p>
          </>
        )}
    </main>
  );
}

function Verdict({ look: { name, checked }, words }: { look: Look; words: VerifyWords }) {
  const { say, fault } = words;
  if (!checked) return <p>{say('checking')}</p>;
  if (checked.kind === 'no-keys') return <p class="card notice">{say('noKeys')}</p>;
  if (checked.kind === 'insecure') return <p class="card notice">{say('insecure')}</p>;
  const { faults } = checked.verdict;
  if (faults.length === 0) {
    return (
      <div class="card sound">
        <p>
          <b>✓ {say('sound')}</b> <small>{name}</small>
        </p>
        <p>
          <small>{say('checked', { at: now(words) })}</small>
        </p>
      </div>
    );
  }
  const outcome = outcomeOf(faults);
  return (
    <div class="card notice">
      <p>
        <b>
          {outcome === 'unsound' && '✗ '}
          {say(outcome)}
        </b>{' '}
        <small>{name}</small>
      </p>
      <ul>
        {faults.map(({ code, at }) => (
          <li key={code + at}>
            {fault(code)}{' '}
            {at && (
              <small>
                <code>{at}</code>
              </small>
            )}
          </li>
        ))}
      </ul>
      <p>{say(`${outcome}Then`)}</p>
    </div>
  );
}

/** What faults mean for the person: a file that is none, a receipt that cannot be judged here, or one not to be trusted. */
function outcomeOf([first]: readonly ReceiptFault[]): 'none' | 'unknown' | 'unsound' {
  if (first && NONE.includes(first.code)) return 'none';
  return first && UNKNOWN.includes(first.code) ? 'unknown' : 'unsound';
}

const NONE: ReceiptFault['code'][] = ['not-json', 'not-a-receipt'];
const UNKNOWN: ReceiptFault['code'][] = ['key-foreign', 'version-later', 'schema-later'];

function isGenuine(look: Look | undefined): boolean {
  return look?.checked?.kind === 'verdict' && look.checked.receipt !== undefined;
}

function now({ lang }: VerifyWords): string {
  return new Date().toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' });
}

/** What a link handed over; a text that is no receipt where it is broken. */
function decoded(handed: string): string {
  try {
    return decodeURIComponent(handed);
  } catch {
    return '';
  }
}

/** What is folded does not go on paper. */
function unfoldAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
