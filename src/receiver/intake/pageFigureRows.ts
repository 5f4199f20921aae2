import type { AssentConfig } from '../../core/config';
import { optionalIds } from '../../core/settings';
import type { Figures } from '../../wire/figures';
import type { PageFigure } from '../store/pageFigures';

/**
 * What one page told, as rows that count one each. Ids that the configuration does not have are left out, so that
 * nobody makes rows without end; all else that was told of the page counts.
 */
export function pageFigureRows(config: AssentConfig, figures: Figures, day: string): PageFigure[] {
  const known = optionalIds(config);
  const isAnswered = figures.some(({ what }) => what !== 'shown' && what !== 'ran');
  const row = (what: PageFigure['what'], subject = '', state = ''): PageFigure => ({
    ...{ day, what, subject, state, count: 1 },
  });
  return figures.flatMap((figure) => {
    if (figure.what === 'shown') return row('shown');
    if (figure.what === 'ran') {
      const isKnown = known.includes(figure.service);
      return isKnown ? row('ran', figure.service, isAnswered ? 'after' : 'later') : [];
    }
    const { what, choice = {} } = figure;
    const granted =
      what === 'declined' ? [] : known.filter((id) => Object.hasOwn(choice, id) && choice[id]);
    return [row(what), ...granted.map((id) => row('granted', id, what))];
  });
}
