import type { InTwo } from '../../../core/service';
import { useDesk } from '../desk';
import { objectAt, wordsAt } from '../json';

/** What is to be done, one thing after the other; `{host}`, `{receiver}`, `{site}` and `{form}` are the owner's. */
export function Steps({ steps, from = 1 }: { steps: readonly InTwo[]; from?: number }) {
  const { lang, config } = useDesk();
  const receiver = wordsAt(config, 'receiver') || 'https://leads.example.ru';
  const slots: Record<string, string> = {
    receiver,
    host: receiver.replace(/^https?:\/\//, '').replace(/[:/].*$/, ''),
    site: wordsAt(config, 'site') || 'example.ru',
    form: Object.keys(objectAt(config, 'forms'))[0] ?? 'callback',
  };
  const filled = (words: string) => words.replace(/\{(\w+)\}/g, (all, slot) => slots[slot] ?? all);
  return (
    <ol start={from}>
      {steps.map((step) => (
        <li key={step.en}>{marked(filled(step[lang]))}</li>
      ))}
    </ol>
  );
}

/** Words with what stands between backticks as code. */
const marked = (words: string) =>
  words.split('`').map((part, index) => (index % 2 ? <code key={part}>{part}</code> : part));
