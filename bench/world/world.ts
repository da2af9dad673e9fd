// A whole made graph, layer after layer, as what would be recorded: a register, and the minutes that name what is in it. The same every time.
import type { Minutes } from '../../services/minutes-format.ts';
import { type Register, register } from '../../services/register-format.ts';
import { councilLayer } from './council.ts';
import { nationLayer } from './nation.ts';
import { regionLayer } from './region.ts';
import { regionsOf, type Size } from './size.ts';
import { towns } from './towns.ts';

/** What later layers name of it is the municipalities alone; of the rest each is complete in itself. */
export type Layer = { names: Register; minutes: Iterable<Minutes> };

export function* worldOf(size: Size): Iterable<Layer> {
  const all = towns(size.municipalities);
  yield { names: register.parse({ municipalities: all }), minutes: [] };
  for (const [nth, region] of regionsOf(all).entries())
    yield regionLayer(
      nth,
      region.map(({ id }) => id),
    );
  if (size.nation) yield nationLayer(all);
  if (size.boards > 0) for (const town of all) yield councilLayer(town, size);
}
