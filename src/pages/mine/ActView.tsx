import type { Act } from '../../core/act';
import { ogrnKey } from '../../core/consentText';
import type { MinePorts } from './contract';
import { jsonFile } from './files';
import { Press } from './Press';
import { Row } from './Row';
import type { MineWords } from './words';

type Props = { act: Act; ports: MinePorts; words: MineWords };

/** The record of an erasure, to be kept and printed. */
export function ActView({ act, ports, words }: Props) {
  const { say, sayOr } = words;
  const { name, inn, ogrn = '', address } = act.operator;
  const numbers = [inn && say('consent.inn', { inn }), ogrn && say(ogrnKey(ogrn), { ogrn })];
  const category = (id: string) => sayOr(`mine.data.${id}`, sayOr(`field.${id}`, id));
  const rows = [
    ['operator', [name, ...numbers, address].filter(Boolean).join(', ')],
    ['subject', act.subject],
    ['categories', act.categories.map(category).join(', ')],
    ['system', act.system],
    ['method', methodOf(act, words)],
    ['reason', sayOr(`mine.act.reason.${act.reason}`, act.reason)],
    ['at', words.moment(act.at)],
    ['by', sayOr(`mine.act.by.${act.by}`, act.by)],
  ] as const;
  return (
    <section class="act">
      <h3>{say('mine.act')}</h3>
      <dl>
        {rows.map(([part, value]) => (
          <Row key={part} name={say(`mine.act.${part}`)}>
            {value}
          </Row>
        ))}
      </dl>
      <p class="row unprinted">
        <Press onPress={(button) => ports.print(button.closest('.act') ?? button)}>
          {say('mine.print')}
        </Press>
        <a class="button" href={jsonFile(act)} download={`assent-act-${act.subject}.json`}>
          {say('mine.act.save')}
        </a>
      </p>
    </section>
  );
}

/** The receiver says how in one language, and in other words once it does it another way. */
function methodOf({ method }: Act, { say }: MineWords): string {
  return /overwritten$/.test(method) ? say('mine.act.method.overwritten') : method;
}
